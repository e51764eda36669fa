package org.neuraldeps.solver.labs;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** {@link ThetaMethod#STRAIGHT} for one split: one path a new category, read at every k of the curve. */
final class StraightLearning {

    private final WholeHead whole;
    private final Labels testLabels;
    private final BaseToNewSettings settings;
    private final Workers workers;

    StraightLearning(WholeHead whole, Labels testLabels, BaseToNewSettings settings, Workers workers) {
        this.whole = whole;
        this.testLabels = testLabels;
        this.settings = settings;
        this.workers = workers;
    }

    /** @param found receives Θ with the k that is asked for, and the curve */
    void learn(CategorySplit split, FoundThetas found, Progress progress) {
        int[] steps = SparsityCurve.straightSteps(
                settings.straightNonzeros(), split.base().size());
        Timed<StraightPaths> paths = Timed.of(() -> StraightPaths.of(
                whole.training().orElseThrow(),
                whole.moments().orElseThrow(),
                split,
                settings.straight(),
                steps[steps.length - 1],
                progress,
                workers));
        List<SparsityCurve.Point> points = new ArrayList<>();
        ChosenColumns base = new ChosenColumns(whole.test(), split.base());
        try (TestRows rows = new TestRows(split, testLabels, base, progress.quiet(), workers)) {
            for (int most : steps) {
                LearnedTheta learned = learned(paths.result().with(most), paths.seconds(), rows, progress);
                points.add(SparsityCurve.Point.of(most, learned));
                if (most == settings.straightNonzeros()) {
                    found.add(learned);
                }
            }
        }
        found.add(new SparsityCurve(ThetaMethod.STRAIGHT, points));
    }

    private static LearnedTheta learned(
            StraightPaths.Combination combination, double seconds, TestRows rows, Progress progress) {
        return new LearnedTheta(
                ThetaMethod.STRAIGHT,
                0,
                combination.theta(),
                combination.objective(),
                combination.certificate(),
                combination.knots(),
                seconds,
                rows.judge(combination.theta(), progress));
    }
}
