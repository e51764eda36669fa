package org.neuraldeps.solver.heads;

import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Training rows as a head is trained on them: X̃, N x (d + 1), features standardised by these very rows, and a column of
 * ones. Held in memory, so it is to be closed; safe to use from several threads.
 */
public final class StandardisedFeatures implements AutoCloseable {

    private final Standardisation standardisation;
    private final DesignMatrix matrix;
    private final String origin;

    private StandardisedFeatures(Standardisation standardisation, DesignMatrix matrix, String origin) {
        this.standardisation = standardisation;
        this.matrix = matrix;
        this.origin = origin;
    }

    /**
     * Reads rows, three times.
     *
     * @param rows at least one; a row may be there several times
     * @param categories n, how many outputs heads on it will have; decides what multiplies
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity, with row and column
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static StandardisedFeatures of(ChosenRows rows, int categories, Progress progress, Workers workers) {
        Standardisation standardisation = Standardisation.of(rows, progress);
        DesignMatrix matrix = DesignMatrix.filled(
                rows, standardisation.size() + 1, categories, progress, workers, standardisation::applyTo);
        return new StandardisedFeatures(standardisation, matrix, rows.logits().origin());
    }

    /** N. */
    public int rows() {
        return matrix.rows();
    }

    /** By what they are standardised. */
    public Standardisation standardisation() {
        return standardisation;
    }

    /** X̃. */
    public DesignMatrix matrix() {
        return matrix;
    }

    /** The head on raw features that has the same logits as W, (d + 1) x n, has on X̃. */
    public Head head(double[] weights, int categories) {
        return standardisation.toRaw(weights, categories);
    }

    /** W, (d + 1) x n, row after row, that has the same logits on X̃ as a head has on raw features. */
    public double[] weights(Head head) {
        return standardisation.toStandardised(head);
    }

    /**
     * M = X̃ᵀX̃ / N, so that E f_i f_j = w_iᵀ M w_j over these rows. N d²/2 multiply-adds.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public DenseSecondMoments secondMoments(Progress progress, Workers workers) {
        return MomentAccumulator.accumulate(matrix.view(origin), FitSample.of(Split.allFit(rows())), progress, workers);
    }

    @Override
    public void close() {
        matrix.close();
    }
}
