package org.neuraldeps.solver.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * What is known of errors on the fit rows: every one of them where the rows are there, else their mean square, θᵀCθ.
 * Immutable.
 */
final class FitErrors {

    private final int target;
    private final Optional<ResidualRows> rows;
    private final Optional<MomentColumns> moments;

    private FitErrors(int target, Optional<ResidualRows> rows, Optional<MomentColumns> moments) {
        this.target = target;
        this.rows = rows;
        this.moments = moments;
    }

    /** Reads the fit rows once, or nothing where they are not there: moments that were kept are all in memory. */
    static FitErrors of(LogitDataset dataset, SecondMoments moments, int target, int[] predictors, Progress progress) {
        if (dataset.split().fitRowsGone().isPresent()) {
            int[] all = IntStream.range(0, moments.size()).toArray();
            return new FitErrors(target, Optional.empty(), Optional.of(moments.columns(all, progress)));
        }
        int[] fit = dataset.split().fitIndices();
        return new FitErrors(
                target, Optional.of(ResidualRows.of(dataset, target, predictors, fit, progress)), Optional.empty());
    }

    /** Whether it can tell of solutions with some support. */
    boolean holds(int... support) {
        return rows.map(known -> known.holds(support)).orElse(true);
    }

    /** The same that can tell of another support, too. */
    FitErrors with(int[] support, Progress progress) {
        return new FitErrors(target, rows.map(known -> known.with(support, progress)), moments);
    }

    /** The error of every fit row; empty where they are not there. */
    Optional<double[]> residuals(List<Coefficient> coefficients) {
        return rows.map(known -> known.residuals(coefficients));
    }

    /** The fit rows, where they are there. */
    int[] rows() {
        return rows.orElseThrow().rows();
    }

    /** θᵀCθ with θ_i = −1, from the columns of C: k² multiply-adds. */
    double ofMoments(List<Coefficient> coefficients) {
        int[] indices = IntStream.concat(
                        IntStream.of(target), coefficients.stream().mapToInt(Coefficient::category))
                .toArray();
        double[] theta = new double[indices.length];
        Arrays.setAll(theta, i -> i == 0 ? -1 : coefficients.get(i - 1).value());
        double error = 0;
        for (int j = 0; j < indices.length; j++) {
            double[] column = moments.orElseThrow().column(indices[j]);
            for (int i = 0; i < indices.length; i++) {
                error += theta[i] * theta[j] * column[indices[i]];
            }
        }
        return Math.max(0, error);
    }
}
