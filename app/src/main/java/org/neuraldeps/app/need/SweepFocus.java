package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.evaluation.EvaluationSums;
import org.neuraldeps.solver.evaluation.PooledTable1;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Solves and judges some targets under every φ of a grid, each with the same number k of categories: some 20 ms for a target
 * and a φ. While one is under way another λ does not begin it again.
 *
 * @param main the target and focus of the state, at the λ that says k
 * @param pools whether over many targets, rather than the one of the state
 */
public record SweepFocus(SolveTarget main, boolean pools) implements Need<FocusCurve> {

    /** How many targets are pooled at most: the categories at equal distances, as in docs/table1.md. */
    static final int POOLED = 72;

    /** φ of the points: closer where a little focus changes much. */
    private static final double[] GRID = {0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    private record Key(
            OpenedDataset data,
            Optional<Integer> counting,
            List<Integer> targets,
            ShareKind by,
            DictionaryRule rule,
            Gauge gauge) {}

    /** For the target of a state, or for many. */
    public static SweepFocus of(OpenedDataset data, ExplorerState state, boolean pools) {
        return new SweepFocus(SolveTarget.of(data, state), pools);
    }

    /** Whether Table 1 can be computed: there are labels, and rows held out. */
    public static boolean isPossible(OpenedDataset data) {
        return data.dataset().labels().isPresent() && data.dataset().split().evaluationRows() > 0;
    }

    @Override
    public Object key() {
        // A λ that is no k says how many categories by the state's target, whichever are swept.
        Optional<Integer> counting =
                main.lambda() instanceof LambdaSetting.Nonzeros ? Optional.empty() : Optional.of(main.target());
        return new Key(
                main.data(),
                counting,
                wanted(),
                main.focus().by(),
                main.rule(),
                main.how().gauge());
    }

    @Override
    public String title() {
        return pools
                ? Messages.text("task.focus.pooled")
                : Messages.text("task.focus", main.data().dataset().categories().label(main.target()));
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return main.needs();
    }

    /** Many targets take many seconds: what a person looks at meanwhile goes first. */
    @Override
    public boolean isAwaited() {
        return !pools;
    }

    @Override
    public boolean isMetBy(FocusCurve curve) {
        return main.lambda() instanceof LambdaSetting.Nonzeros asked
                ? asked.count() == curve.nonzeros()
                : main.lambda().equals(curve.lambda()) && main.focus().equals(curve.focus());
    }

    private List<Integer> wanted() {
        int n = main.data().dataset().categories().size();
        int step = Math.max(1, (n + POOLED - 1) / POOLED);
        return pools ? IntStream.iterate(0, i -> i < n, i -> i + step).boxed().toList() : List.of(main.target());
    }

    @Override
    public FocusCurve compute(Optional<FocusCurve> before, Progress progress, Workers workers) {
        OpenedDataset gauged = main.data().in(main.how().gauge(), progress, workers);
        List<Integer> targets = pools ? wanted().stream().filter(this::hasShare).toList() : wanted();
        Optional<SolvedTarget> solved = ofState(progress, workers);
        int nonzeros = main.lambda() instanceof LambdaSetting.Nonzeros asked
                ? asked.count()
                : solved.orElseThrow().at(main.lambda()).solution().nonzeros();
        List<List<EvaluationSums>> sums = new ArrayList<>(Collections.nCopies(targets.size(), List.of()));
        AtomicInteger done = new AtomicInteger();
        workers.forEach(targets.size(), t -> {
            sums.set(t, along(gauged, targets.get(t), nonzeros, progress.quiet()));
            progress.at((double) done.incrementAndGet() / targets.size(), title());
        });
        List<FocusCurve.Point> points = IntStream.range(0, GRID.length)
                .mapToObj(g -> new FocusCurve.Point(
                        GRID[g],
                        PooledTable1.of(sums.stream().map(each -> each.get(g)).toList())))
                .toList();
        return new FocusCurve(
                main.data(),
                targets,
                main.focus(),
                main.rule(),
                main.how().gauge(),
                main.lambda(),
                nonzeros,
                groupsPerRow(gauged.dataset()),
                points,
                solved.map(found -> found.notes(main.lambda())).orElse(List.of()));
    }

    /** The state's target: what λ means, and what there is to note; many targets with a k need neither. */
    private Optional<SolvedTarget> ofState(Progress progress, Workers workers) {
        return pools && main.lambda() instanceof LambdaSetting.Nonzeros
                ? Optional.empty()
                : Optional.of(main.compute(Optional.empty(), progress.quiet(), workers));
    }

    private boolean hasShare(int target) {
        return main.focus().by() == ShareKind.SOFTMAX
                || main.data().refusalByLabel(target).isEmpty();
    }

    private List<EvaluationSums> along(OpenedDataset gauged, int target, int nonzeros, Progress progress) {
        LambdaSetting count = new LambdaSetting.Nonzeros(nonzeros);
        Optional<TargetEvaluation> evaluation = Optional.empty();
        List<EvaluationSums> sums = new ArrayList<>();
        for (double share : GRID) {
            progress.checkCancelled();
            Focus focus = new Focus(share, main.focus().by());
            CovLassoProblem problem = gauged.problem(target, focus, main.rule(), progress, Workers.CALLER);
            Solution solution = SolvedTarget.solve(gauged, problem, count.options(), progress)
                    .at(count)
                    .solution();
            TargetEvaluation read = evaluation.isPresent()
                    ? evaluation.get().with(solution, progress)
                    : TargetEvaluation.of(gauged.dataset(), target, solution.support(), progress);
            evaluation = Optional.of(read);
            sums.add(read.sums(solution.byMagnitude()));
        }
        return sums;
    }

    private static double groupsPerRow(LogitDataset dataset) {
        int[] rows = dataset.split().evaluationIndices();
        return (double) dataset.independent(rows) / rows.length;
    }
}
