package org.neuraldeps.solver.heads;

import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A loss of the rows' outputs plus weight decay, as a function of W:
 *
 * <pre>  Σ_s loss(x_s W) + (wd/2) ‖W‖².</pre>
 *
 * One pass over X an evaluation, 2 N p n multiply-adds.
 */
public final class HeadObjective implements Objective {

    private final DenseProduct product;
    private final int size;
    private final RowLoss loss;
    private final double weightDecay;
    private final Workers workers;

    /**
     * @param matrix X, N x p
     * @param product of X, with n columns; used by this alone
     * @param loss of the rows
     * @param weightDecay wd
     */
    public HeadObjective(DesignMatrix matrix, DenseProduct product, RowLoss loss, double weightDecay, Workers workers) {
        this.product = product;
        this.size = matrix.columns() * product.outputs();
        this.loss = loss;
        this.weightDecay = weightDecay;
        this.workers = workers;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double at(double[] weights, double[] gradient, Progress progress) {
        double value = product.lossAndGradient(weights, loss, gradient, progress, workers);
        Vectors.add(gradient, weightDecay, weights);
        return value + weightDecay / 2 * Vectors.dot(weights, weights);
    }
}
