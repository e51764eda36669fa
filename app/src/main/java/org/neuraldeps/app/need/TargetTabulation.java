package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.evaluation.Control;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.GroupedSums;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.solver.evaluation.PooledTable1;
import org.neuraldeps.solver.evaluation.ReplacedTarget;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** One target after the other, solved and judged with its controls; safe for several threads. */
final class TargetTabulation {

    /** For so few targets it is quicker to read the rows of two networks once for each, or those of very many categories a few times. */
    private static final int FEW = 32;

    /**
     * A line, with what is pooled of it.
     *
     * @param target the line
     * @param grouped the sums of each of its combinations by group of rows
     */
    record Line(TabulatedTarget target, List<GroupedSums> grouped) {}

    private final OpenedDataset data;
    private final Focus focus;
    private final LambdaSetting lambda;
    private final Progress progress;
    private final IntFunction<CovLassoProblem> problems;
    private final CountedNotes notes = new CountedNotes();

    /**
     * @param wanted what is to be tabulated
     * @param workers form what all targets have in common
     */
    TargetTabulation(TabulateTargets wanted, Progress progress, Workers workers) {
        this.data = wanted.data().in(wanted.how().gauge(), progress, workers);
        this.focus = wanted.how().focus();
        this.lambda = wanted.lambda();
        this.problems = wanted.targets().size() <= FEW
                ? target -> data.problem(target, focus, wanted.how().rule(), progress.quiet(), Workers.CALLER)
                : AllProblems.of(wanted.data(), wanted.how(), progress, workers);
        // What a single target tells of itself would only flicker.
        this.progress = progress.quiet();
    }

    /** The line of a target; empty where no fit row has a share of it. */
    Optional<Line> line(int target) {
        if (focus.isOn() && focus.by() == ShareKind.LABEL && !isLabelled(target)) {
            return Optional.empty();
        }
        SolvedTarget solved = SolvedTarget.solve(data, problems.apply(target), lambda.options(), progress);
        notes.add(solved.notes(lambda));
        return Optional.of(judge(solved, solved.at(lambda).solution()));
    }

    private boolean isLabelled(int target) {
        return data.dataset().labels().isEmpty() || data.refusalByLabel(target).isEmpty();
    }

    private Line judge(SolvedTarget solved, Solution solution) {
        Map<Optional<Control>, List<Coefficient>> combinations = new LinkedHashMap<>();
        combinations.put(Optional.empty(), solution.byMagnitude());
        Controls.combinations(solved.path().problem(), solution.nonzeros(), progress)
                .forEach((control, coefficients) -> combinations.put(Optional.of(control), coefficients));
        TargetEvaluation evaluation = read(solved.target(), combinations);
        List<JudgedCombination> judged = new ArrayList<>();
        List<GroupedSums> grouped = new ArrayList<>();
        combinations.forEach((control, coefficients) -> {
            ReplacedTarget replaced = evaluation.replacedBy(coefficients);
            GroupedSums sums = replaced.sumsByGroup();
            grouped.add(sums);
            judged.add(new JudgedCombination(control, PooledTable1.of(List.of(replaced.sums())), Intervals.of(sums)));
        });
        return new Line(line(solved, solution, judged), grouped);
    }

    private TargetEvaluation read(int target, Map<?, List<Coefficient>> combinations) {
        int[] categories = combinations.values().stream()
                .flatMap(List::stream)
                .mapToInt(Coefficient::category)
                .distinct()
                .toArray();
        return TargetEvaluation.of(data.dataset(), target, categories, progress).with(categories, progress);
    }

    private static TabulatedTarget line(SolvedTarget solved, Solution solution, List<JudgedCombination> judged) {
        return new TabulatedTarget(
                solution.target(),
                solution.lambda(),
                solution.lambdaRatio(),
                solution.nonzeros(),
                solution.relativeError(),
                solved.path().certify(solution).relativeGap(),
                solution.focus(),
                judged);
    }

    /** What to note of them. */
    List<String> notes() {
        return notes.list();
    }
}
