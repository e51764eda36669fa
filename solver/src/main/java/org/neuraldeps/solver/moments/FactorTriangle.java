package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.work.Progress;

/**
 * R of F = QR, n x n, as a value that can be kept and stacked: RᵀR = FᵀF, with the digits that forming FᵀF loses. Of rows F
 * and G below them it is that of R of F on top of R of G, so parts that were factorised apart need no row again. Immutable.
 */
public final class FactorTriangle {

    private final int rows;
    private final int columns;
    private final StorageType storage;
    private final double[] packed;

    /**
     * @param rows N, how many rows were factorised
     * @param columns n
     * @param storage of the logits, which tells how far R can be believed
     * @param packed n (n + 1) / 2 finite numbers, row after row, each from its diagonal on; taken over
     */
    public FactorTriangle(int rows, int columns, StorageType storage, double... packed) {
        if (packed.length != DenseSecondMoments.packedLength(columns)) {
            throw new IllegalArgumentException(packed.length + " numbers are no triangle of " + columns);
        }
        this.rows = rows;
        this.columns = columns;
        this.storage = storage;
        this.packed = packed;
    }

    /**
     * Factorises the rows of a sample, all of the same weight: 2 N n² multiply-adds.
     *
     * @throws IllegalArgumentException for more than {@link CategoryLimits#FACTORISED} categories
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static FactorTriangle of(LogitMatrix logits, FitSample sample, Progress progress) {
        LogitTriangle triangle = LogitTriangle.of(sample.rowsOf(logits), progress);
        return new FactorTriangle(
                sample.count(),
                logits.columns(),
                logits.storage(),
                triangle.kernel().upperTriangle());
    }

    /** N, how many rows were factorised. */
    public int rows() {
        return rows;
    }

    /** n, the number of categories. */
    public int columns() {
        return columns;
    }

    /** n (n + 1) / 2 numbers, row after row, each from its diagonal on; not to be modified. */
    public double[] packed() {
        return packed;
    }

    /**
     * R of these rows and of others below them: 2 n³ / 3 multiply-adds.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public FactorTriangle above(FactorTriangle other, Progress progress) {
        if (other.columns != columns || other.storage != storage) {
            throw new IllegalArgumentException(
                    other.columns + " columns of " + other.storage + " below " + columns + " of " + storage);
        }
        int all = Math.addExact(rows, other.rows);
        FactorKernel kernel = begun(all, 1);
        add(kernel, other.height(), other::row, progress);
        return new FactorTriangle(all, columns, storage, kernel.upperTriangle());
    }

    /**
     * R of the same rows, row-centred: F P with P = I − 11ᵀ/n.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public FactorTriangle rowCentred(Progress progress) {
        FactorKernel kernel = FactorKernels.forSize(rows, columns);
        add(kernel, height(), this::centredRow, progress);
        return new FactorTriangle(rows, columns, storage, kernel.upperTriangle());
    }

    /**
     * The factorisation, some 20 n³ multiply-adds; that of the rows to the bit where nothing was stacked.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public LogitFactor factor(Progress progress) {
        return LogitFactor.of(LogitTriangle.of(begun(rows, 1), rows, columns, storage, 1), rows, columns, progress);
    }

    /**
     * The singular values alone, 4 n³ / 3 multiply-adds.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public LogitSpectrum spectrum(Progress progress) {
        return LogitSpectrum.of(LogitTriangle.of(begun(rows, 1), rows, columns, storage, 1), columns, progress);
    }

    /**
     * The factorisation of the rows as E_φ weighs them: √(1 − φ) R on top of the rows that have a share of the target, each
     * scaled by √(φ N p_s / Σ p), of which R'ᵀR' / N = (1 − φ) C + φ C_i.
     *
     * @param focus φ
     * @param share p_s, of rows that need not be all
     * @param logits the rows that the share is of
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public LogitFactor focused(double focus, TargetShare share, LogitMatrix logits, Progress progress) {
        FitRows own = share.sample().rowsOf(logits);
        double scale = Math.sqrt(focus * rows / own.count());
        FactorKernel kernel = begun(Math.addExact(rows, own.count()), Math.sqrt(1 - focus));
        double[] read = new double[columns];
        add(
                kernel,
                own.count(),
                (row, values) -> {
                    own.read(row, 1, (place, from, offset) -> System.arraycopy(from, offset, read, 0, columns));
                    for (int j = 0; j < columns; j++) {
                        values[j] = scale * read[j];
                    }
                },
                progress);
        double largest = scale * own.sample().largestScale();
        return LogitFactor.of(
                LogitTriangle.of(kernel, rows, columns, storage, Math.hypot(Math.sqrt(1 - focus), largest)),
                rows,
                columns,
                progress);
    }

    /** Gives a row. */
    private interface Row {
        void into(int row, double[] values);
    }

    private FactorKernel begun(int allRows, double scale) {
        FactorKernel kernel = FactorKernels.forSize(allRows, columns);
        double[] scaled = packed;
        if (scale != 1) {
            scaled = packed.clone();
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] *= scale;
            }
        }
        kernel.begin(scaled, rows);
        return kernel;
    }

    private void add(FactorKernel kernel, int count, Row given, Progress progress) {
        double[] values = new double[columns];
        for (int first = 0; first < count; first += kernel.blockRows()) {
            int length = Math.min(kernel.blockRows(), count - first);
            for (int row = 0; row < length; row++) {
                progress.checkCancelled();
                given.into(first + row, values);
                kernel.put(row, values, 0);
            }
            kernel.addBlock(length, progress);
        }
    }

    /** How many rows R has. */
    private int height() {
        return Math.min(rows, columns);
    }

    private void row(int row, double[] values) {
        Arrays.fill(values, 0, row, 0);
        // Rows get shorter by one each.
        long start = (long) row * columns - (long) row * (row - 1) / 2;
        for (int j = row; j < columns; j++) {
            values[j] = packed[(int) start + j - row];
        }
    }

    private void centredRow(int row, double[] values) {
        row(row, values);
        double mean = 0;
        for (double value : values) {
            mean += value;
        }
        mean /= columns;
        for (int j = 0; j < columns; j++) {
            values[j] -= mean;
        }
    }
}
