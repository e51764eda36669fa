package org.neuraldeps.solver.heads;

import java.util.Objects;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/**
 * The logits that a head gives for features, X W + b, N x n. Every row is computed when it is read, d n multiply-adds, always
 * in the same order: the same bits on every machine, however many rows are read at once. Immutable and safe for several threads.
 */
public final class HeadLogits implements LogitMatrix {

    /** Rows that go through the weights together, so that these are fetched once for all of them. */
    private static final int TOGETHER = 16;

    /** Features that are added at once, so that the sums are fetched once for all of them. */
    private static final int AT_ONCE = 4;

    private final LogitMatrix features;
    private final String origin;
    private final int width;
    private final double[] weights;
    private final double[] bias;

    /**
     * @param features X, N x d
     * @param head of d features
     * @param origin what to call the logits in a message
     */
    public HeadLogits(LogitMatrix features, Head head, String origin) {
        if (features.columns() != head.features()) {
            throw new IllegalArgumentException(features.columns() + " features under a head of " + head.features());
        }
        this.features = features;
        this.origin = origin;
        this.width = head.features();
        this.weights = head.weights();
        this.bias = head.bias();
    }

    @Override
    public int rows() {
        return features.rows();
    }

    @Override
    public int columns() {
        return bias.length;
    }

    /** They are computed in double, whatever the features are stored in. */
    @Override
    public StorageType storage() {
        return StorageType.FLOAT64;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        Objects.checkFromIndexSize(firstRow, rowCount, rows());
        double[] x = new double[Math.multiplyExact(Math.min(TOGETHER, rowCount), width)];
        for (int first = 0; first < rowCount; first += TOGETHER) {
            int count = Math.min(TOGETHER, rowCount - first);
            features.readRows(firstRow + first, count, x);
            multiply(x, count, out, first * columns());
        }
    }

    private void multiply(double[] x, int count, double[] out, int start) {
        int n = bias.length;
        for (int row = 0; row < count; row++) {
            System.arraycopy(bias, 0, out, start + row * n, n);
        }
        int k = 0;
        for (; k + AT_ONCE <= width; k += AT_ONCE) {
            for (int row = 0; row < count; row++) {
                addFour(x, row * width + k, weights, k * n, out, start + row * n, n);
            }
        }
        for (; k < width; k++) {
            for (int row = 0; row < count; row++) {
                double factor = x[row * width + k];
                for (int j = 0; j < n; j++) {
                    out[start + row * n + j] += factor * weights[k * n + j];
                }
            }
        }
    }

    private static void addFour(double[] x, int at, double[] weights, int from, double[] out, int to, int n) {
        double x0 = x[at];
        double x1 = x[at + 1];
        double x2 = x[at + 2];
        double x3 = x[at + 3];
        int second = from + n;
        int third = second + n;
        int fourth = third + n;
        for (int j = 0; j < n; j++) {
            out[to + j] += x0 * weights[from + j]
                    + x1 * weights[second + j]
                    + x2 * weights[third + j]
                    + x3 * weights[fourth + j];
        }
    }

    /** Costs as much as reading all rows. */
    @Override
    public void readColumn(int column, double[] out) {
        Objects.checkIndex(column, columns());
        double[] block = new double[Math.multiplyExact(Math.min(TOGETHER, rows()), columns())];
        for (int first = 0; first < rows(); first += TOGETHER) {
            int count = Math.min(TOGETHER, rows() - first);
            readRows(first, count, block);
            for (int row = 0; row < count; row++) {
                out[first + row] = block[row * columns() + column];
            }
        }
    }

    @Override
    public void requireUnchanged() {
        features.requireUnchanged();
    }
}
