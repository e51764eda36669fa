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

/** Targets solved, and judged with their controls; safe for several threads. */
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

    /**
     * A target that is solved and not yet judged.
     *
     * @param solved its path
     * @param solution at λ
     * @param combinations the solution, and every control of as many categories
     */
    record Unjudged(SolvedTarget solved, Solution solution, Map<Optional<Control>, List<Coefficient>> combinations) {

        /** Every category that a combination has. */
        int[] categories() {
            return combinations.values().stream()
                    .flatMap(List::stream)
                    .mapToInt(Coefficient::category)
                    .distinct()
                    .toArray();
        }
    }

    /** The solution of a target, and what it is set against; empty where no fit row has a share of it. */
    Optional<Unjudged> solve(int target) {
        if (focus.isOn() && focus.by() == ShareKind.LABEL && !isLabelled(target)) {
            return Optional.empty();
        }
        SolvedTarget solved = SolvedTarget.solve(data, problems.apply(target), lambda.options(), progress);
        notes.add(solved.notes(lambda));
        Solution solution = solved.at(lambda).solution();
        Map<Optional<Control>, List<Coefficient>> combinations = new LinkedHashMap<>();
        combinations.put(Optional.empty(), solution.byMagnitude());
        Controls.combinations(solved.path().problem(), solution.nonzeros(), progress)
                .forEach((control, coefficients) -> combinations.put(Optional.of(control), coefficients));
        return Optional.of(new Unjudged(solved, solution, combinations));
    }

    /** What some of them are judged by, from one reading of the evaluation rows. */
    List<TargetEvaluation> read(List<Unjudged> some) {
        return TargetEvaluation.ofSeveral(
                data.dataset(),
                some.stream().mapToInt(one -> one.solved().target()).toArray(),
                some.stream().map(Unjudged::categories).toList(),
                progress);
    }

    private boolean isLabelled(int target) {
        return data.dataset().labels().isEmpty() || data.refusalByLabel(target).isEmpty();
    }

    /** The line of one of them. */
    Line judge(Unjudged one, TargetEvaluation evaluation) {
        List<JudgedCombination> judged = new ArrayList<>();
        List<GroupedSums> grouped = new ArrayList<>();
        one.combinations().forEach((control, coefficients) -> {
            ReplacedTarget replaced = evaluation.replacedBy(coefficients);
            GroupedSums sums = replaced.sumsByGroup();
            grouped.add(sums);
            judged.add(new JudgedCombination(control, PooledTable1.of(List.of(replaced.sums())), Intervals.of(sums)));
        });
        return new Line(line(one.solved(), one.solution(), judged), grouped);
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
