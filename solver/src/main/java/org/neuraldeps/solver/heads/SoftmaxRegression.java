package org.neuraldeps.solver.heads;

import java.util.Optional;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Trains a head: minimises
 *
 * <pre>  (1/N) Σ_s CE(x̃_s W, y_s) + (wd/2) ‖W‖²</pre>
 *
 * over W, (d + 1) x n, with x̃ the features standardised by the training rows and a 1, whose weights decay too. Strictly
 * convex: there is one answer, whatever the start and the number of workers.
 */
public final class SoftmaxRegression {

    private static final String STEP = "training a head";

    private SoftmaxRegression() {}

    /**
     * Trains on rows that are read for it.
     *
     * @param features all rows, of which {@code rows} are read
     * @param start where to begin, a head on raw features of as many categories; zero otherwise. If it is the answer
     *     already, one evaluation is all
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static TrainedHead train(
            LogitMatrix features,
            TrainingRows rows,
            TrainingOptions options,
            Optional<Head> start,
            Progress progress,
            Workers workers) {
        ChosenRows chosen = new ChosenRows(features, rows.rows());
        try (StandardisedFeatures standardised =
                StandardisedFeatures.of(chosen, rows.categories(), progress, workers)) {
            return train(standardised, rows, options, start, progress, workers);
        }
    }

    /**
     * Trains on rows that are held already.
     *
     * @param features the rows of {@code rows}, in that order
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static TrainedHead train(
            StandardisedFeatures features,
            TrainingRows rows,
            TrainingOptions options,
            Optional<Head> start,
            Progress progress,
            Workers workers) {
        int n = rows.categories();
        DesignMatrix matrix = features.matrix();
        double[] from = start.map(features::weights).orElseGet(() -> new double[matrix.columns() * n]);
        try (DenseProduct product = matrix.product(n)) {
            Objective objective = new HeadObjective(
                    matrix, product, new SoftmaxLoss(rows.labels(), n), options.weightDecay(), workers);
            Minimum minimum = Lbfgs.minimise(objective, from, LbfgsOptions.to(options.gradientNorm(), STEP), progress);
            return new TrainedHead(
                    features.head(minimum.x(), n),
                    options.weightDecay(),
                    minimum.value(),
                    minimum.gradientNorm(),
                    minimum.iterations(),
                    minimum.evaluations(),
                    minimum.hasConverged());
        }
    }
}
