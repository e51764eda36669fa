package org.neuraldeps.solver.heads;

import java.util.Arrays;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Products of a {@link DesignMatrix} X, N x p, with matrices W, p x n, in blocks of rows: Z = X W and G = XᵀR, together 2
 * N p n multiply-adds. Sums over rows are taken in parts of neighbouring rows whose number depends on the size alone, and
 * the parts are added in their order: the result is the same for any number of workers.
 *
 * <p>For one computation at a time; holds memory for W and the parts, so it is to be closed.
 */
public final class DenseProduct implements AutoCloseable {

    /** More parts share the work out more evenly, each costs 8 p n bytes. */
    private static final int MOST_PARTS = 16;

    private static final long MOST_BYTES_OF_PARTS = 256L << 20;

    private final DesignMatrix matrix;
    private final int outputs;
    private final int parts;
    private final ProductKernel.Product product;

    DenseProduct(DesignMatrix matrix, ProductKernel kernel, int outputs) {
        this.matrix = matrix;
        this.outputs = outputs;
        this.parts = parts(matrix, outputs);
        this.product = kernel.product(outputs, parts);
    }

    private static int parts(DesignMatrix matrix, int outputs) {
        long affordable = MOST_BYTES_OF_PARTS / (8L * matrix.columns() * outputs);
        int blocks = (matrix.rows() + DesignMatrix.BLOCK_ROWS - 1) / DesignMatrix.BLOCK_ROWS;
        return (int) Math.max(1, Math.min(Math.min(MOST_PARTS, blocks), affordable));
    }

    /** n. */
    public int outputs() {
        return outputs;
    }

    /**
     * A sum over rows of a loss of z_s = x_s W, and its gradient with respect to W, in one pass over X.
     *
     * @param weights W, p x n, row after row
     * @param loss is asked block by block, from several threads
     * @param gradient receives XᵀR with R = ∂loss/∂Z, p x n
     * @param progress is asked at every block whether to go on
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public double lossAndGradient(
            double[] weights, RowLoss loss, double[] gradient, Progress progress, Workers workers) {
        product.use(weights);
        double[] losses = new double[parts];
        workers.forEach(parts, part -> losses[part] = lossOf(part, loss, progress));
        product.sum(gradient);
        return Arrays.stream(losses).reduce(0, Double::sum);
    }

    private double lossOf(int part, RowLoss loss, Progress progress) {
        double[] z = new double[0];
        int end = begin(part + 1);
        double sum = 0;
        for (int first = begin(part); first < end; first += DesignMatrix.BLOCK_ROWS) {
            progress.checkCancelled();
            int count = Math.min(DesignMatrix.BLOCK_ROWS, end - first);
            z = z.length == count * outputs ? z : new double[count * outputs];
            product.multiply(first, count, z);
            sum += loss.replaceByDerivative(first, count, z);
            product.addTransposed(part, first, count, z);
        }
        return sum;
    }

    /** The first row of a part. */
    private int begin(int part) {
        return (int) ((long) matrix.rows() * part / parts);
    }

    /**
     * Z = X W, block by block.
     *
     * @param weights W, p x n, row after row
     * @param receiver is given each block once, from several threads
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public void outputs(double[] weights, OutputReceiver receiver, Progress progress, Workers workers) {
        product.use(weights);
        matrix.forEachBlock(progress, workers, (first, count) -> {
            double[] z = new double[count * outputs];
            product.multiply(first, count, z);
            receiver.take(first, count, z);
        });
    }

    /** What is done with a block of outputs. */
    @FunctionalInterface
    public interface OutputReceiver {

        /**
         * Takes the outputs of consecutive rows.
         *
         * @param firstRow the index of the first
         * @param rows how many
         * @param outputs {@code rows} times n numbers; the receiver's to keep
         */
        void take(int firstRow, int rows, double[] outputs);
    }

    /** Frees what is outside the heap. Nothing may be computing with it any more. */
    @Override
    public void close() {
        product.close();
    }
}
