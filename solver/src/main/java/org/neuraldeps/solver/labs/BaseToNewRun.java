package org.neuraldeps.solver.labs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.SoftmaxRegression;
import org.neuraldeps.solver.heads.TrainedHead;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.heads.TrainingRows;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** One split of lab 1 under way. */
final class BaseToNewRun {

    private final FeatureSet features;
    private final BaseToNewSettings settings;
    private final WholeHead whole;
    private final CategorySplit split;
    private final Workers workers;
    private final Labels testLabels;

    private final List<LearnedTheta> learned = new ArrayList<>();
    private final List<SparsityCurve> curves = new ArrayList<>();

    BaseToNewRun(
            FeatureSet features, BaseToNewSettings settings, WholeHead whole, CategorySplit split, Workers workers) {
        this.features = features;
        this.settings = settings;
        this.whole = whole;
        this.split = split;
        this.workers = workers;
        this.testLabels = features.testLabels().orElseThrow();
    }

    /** The head of the base. */
    record Trained(TrainedHead head, double seconds) {}

    Trained train(Progress progress) {
        int[] base = split.base().stream().mapToInt(Integer::intValue).toArray();
        Timed<TrainedHead> head = Timed.of(() -> SoftmaxRegression.train(
                features.trainFeatures(),
                TrainingRows.ofCategories(features.trainLabels(), base),
                new TrainingOptions(settings.weightDecay(), settings.gradientTolerance()),
                Optional.empty(),
                progress,
                workers));
        return new Trained(head.result, head.seconds);
    }

    BaseToNewOutcome learn(Optional<Trained> base, Progress progress) {
        double size = Double.NaN;
        if (base.isPresent()) {
            size = learnOnBase(base.get().head(), progress);
        }
        LogitMatrix wholeBase = new ChosenColumns(whole.test(), split.base());
        if (settings.methods().contains(ThetaMethod.STRAIGHT)) {
            straight(wholeBase, new PartProgress(progress, 0.8, 1));
        }
        SplitAccuracy ofWhole = new SplitJudge(split, testLabels, wholeBase, progress)
                .judge(new ChosenColumns(whole.test(), split.fresh()));
        return new BaseToNewOutcome(
                split,
                base.map(Trained::head),
                base.map(Trained::seconds).orElse(0.0),
                size,
                learned,
                curves,
                ofWhole,
                features.width());
    }

    /** Every Θ that needs the head of the base; returns q. */
    private double learnOnBase(TrainedHead head, Progress progress) {
        LogitMatrix training = head.head().logits(features.trainFeatures(), progress.quiet(), workers);
        LogitMatrix test = head.head().logits(features.testFeatures().orElseThrow(), progress.quiet(), workers);
        try (BaseLogits base = BaseLogits.of(split, training, features.trainLabels(), progress.quiet(), workers);
                TestRows rows = new TestRows(split, testLabels, test, progress.quiet(), workers)) {
            ThetaLearning learning = new ThetaLearning(base, settings, workers);
            for (ThetaMethod method : settings.inOrder()) {
                switch (method) {
                    case JOINT -> add(method, base, rows, progress, () -> learning.joint(part(progress, 0, 0.3)));
                    case NEW_ROWS ->
                        add(method, base, rows, progress, () -> learning.newRows(part(progress, 0.3, 0.35)));
                    case RIDGE ->
                        add(
                                method,
                                base,
                                rows,
                                progress,
                                () -> learning.ridge(
                                        whole.training().orElseThrow().logits(), part(progress, 0.35, 0.4)));
                    case SPARSE -> addPath(base, rows, progress, () -> learning.sparse(part(progress, 0.4, 0.8)));
                    case STRAIGHT -> progress.checkCancelled();
                }
            }
            return base.size();
        }
    }

    private static Progress part(Progress progress, double from, double to) {
        return new PartProgress(progress, from, to);
    }

    private void add(
            ThetaMethod method,
            BaseLogits base,
            TestRows rows,
            Progress progress,
            Supplier<PenalisedMinimum> minimise) {
        Timed<PenalisedMinimum> minimum = Timed.of(minimise);
        learned.add(of(method, 0, base.unscaled(minimum.result.point()), minimum, rows, progress));
    }

    private static LearnedTheta of(
            ThetaMethod method,
            double l1,
            Theta theta,
            Timed<PenalisedMinimum> minimum,
            TestRows rows,
            Progress progress) {
        return new LearnedTheta(
                method,
                l1,
                theta,
                minimum.result.objective(),
                minimum.result.residual(),
                minimum.result.iterations(),
                minimum.seconds,
                rows.judge(theta, progress));
    }

    private void addPath(BaseLogits base, TestRows rows, Progress progress, Supplier<SparsePath> walk) {
        Timed<SparsePath> path = Timed.of(walk);
        List<SparsityCurve.Point> points = new ArrayList<>();
        for (SparsePath.Point point : path.result.points()) {
            Theta theta = base.unscaled(point.minimum().point());
            Timed<PenalisedMinimum> minimum = new Timed<>(point.minimum(), path.seconds);
            LearnedTheta found = of(ThetaMethod.SPARSE, point.l1(), theta, minimum, rows, progress);
            points.add(point(point.l1(), theta, found.certificate(), found.accuracy()));
            if (settings.l1Weights().contains(point.l1())) {
                learned.add(found);
            }
        }
        curves.add(new SparsityCurve(ThetaMethod.SPARSE, points));
    }

    private SparsityCurve.Point point(double weight, Theta theta, double certificate, SplitAccuracy accuracy) {
        double perCategory = (double) theta.nonzeros() / split.fresh().size();
        return new SparsityCurve.Point(weight, theta.nonzeros(), perCategory, certificate, accuracy);
    }

    private void straight(LogitMatrix wholeBase, Progress progress) {
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
        try (TestRows rows = new TestRows(split, testLabels, wholeBase, progress.quiet(), workers)) {
            for (int most : steps) {
                StraightPaths.Combination found = paths.result.with(most);
                SplitAccuracy accuracy = rows.judge(found.theta(), progress);
                points.add(point(most, found.theta(), found.certificate(), accuracy));
                if (most == settings.straightNonzeros()) {
                    learned.add(new LearnedTheta(
                            ThetaMethod.STRAIGHT,
                            0,
                            found.theta(),
                            found.objective(),
                            found.certificate(),
                            found.knots(),
                            paths.seconds,
                            accuracy));
                }
            }
        }
        curves.add(new SparsityCurve(ThetaMethod.STRAIGHT, points));
    }

    /** Something and how long it took. */
    private record Timed<T>(T result, double seconds) {

        static <T> Timed<T> of(Supplier<T> work) {
            long begin = System.nanoTime();
            T result = work.get();
            return new Timed<>(result, (System.nanoTime() - begin) / 1e9);
        }
    }
}
