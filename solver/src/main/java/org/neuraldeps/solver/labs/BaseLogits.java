package org.neuraldeps.solver.labs;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.ChosenRows;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.DesignMatrix;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * B, the logits of the head of the base on all training rows, and what a Θ is learned from besides. Everything is done with
 * B / √q and Θ √q, q being the mean of B² over the rows of the base: then penalties and tolerances are without unit.
 */
final class BaseLogits implements AutoCloseable {

    private static final int BLOCK_ROWS = 256;

    private final CategorySplit split;
    private final LogitMatrix logits;
    private final int[] places;
    private final double[] logSums;
    private final double[] own;
    private final double size;
    private final DesignMatrix scaled;

    private BaseLogits(CategorySplit split, LogitMatrix logits, int[] places, Read read, DesignMatrix scaled) {
        this.split = split;
        this.logits = logits;
        this.places = places;
        this.logSums = read.logSums;
        this.own = read.own;
        this.size = read.size;
        this.scaled = scaled;
    }

    /** What one pass over B gives. */
    private record Read(double[] logSums, double[] own, double size) {}

    /**
     * Reads B twice, and keeps it once in double.
     *
     * @param logits B, N x n1, columns as in {@code split.base()}
     * @param labels of the training rows, among all n categories
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; it is asked at every block
     */
    static BaseLogits of(CategorySplit split, LogitMatrix logits, Labels labels, Progress progress, Workers workers) {
        int[] placeOf = split.places();
        int[] places = IntStream.range(0, labels.rows())
                .map(row -> placeOf[labels.of(row)])
                .toArray();
        Read read = read(logits, places, progress, workers);
        ChosenRows all = new ChosenRows(
                new ScaledLogits(logits, 1 / Math.sqrt(read.size)),
                IntStream.range(0, logits.rows()).toArray());
        DesignMatrix scaled = DesignMatrix.of(all, split.fresh().size(), progress, workers);
        return new BaseLogits(split, logits, places, read, scaled);
    }

    private static Read read(LogitMatrix logits, int[] places, Progress progress, Workers workers) {
        int rows = logits.rows();
        int n1 = logits.columns();
        double[] logSums = new double[rows];
        double[] own = new double[rows];
        double[] squares = new double[rows];
        workers.forEach((rows + BLOCK_ROWS - 1) / BLOCK_ROWS, block -> {
            progress.checkCancelled();
            int first = block * BLOCK_ROWS;
            int count = Math.min(BLOCK_ROWS, rows - first);
            double[] values = new double[count * n1];
            logits.readRows(first, count, values);
            for (int i = 0; i < count; i++) {
                int row = first + i;
                logSums[row] = LogSum.of(values, i * n1, n1);
                own[row] = places[row] >= 0 ? values[i * n1 + places[row]] : 0;
                squares[row] = places[row] >= 0 ? squares(values, i * n1, n1) : 0;
            }
        });
        long baseRows = IntStream.of(places).filter(place -> place >= 0).count();
        double sum = 0;
        for (double square : squares) {
            sum += square;
        }
        return new Read(logSums, own, sum / ((double) baseRows * n1));
    }

    private static double squares(double[] values, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += values[i] * values[i];
        }
        return sum;
    }

    /** Which categories the columns are. */
    CategorySplit split() {
        return split;
    }

    /** q, the mean of B² over the training rows of the base, logit². */
    double size() {
        return size;
    }

    /** B / √q on all training rows. */
    DesignMatrix scaled() {
        return scaled;
    }

    /** B / √q, as logits. */
    LogitMatrix scaledLogits() {
        return new ScaledLogits(logits, 1 / Math.sqrt(size));
    }

    /** The cross-entropy of [B, f] on all training rows. */
    NewLogitsLoss jointLoss() {
        int[] labels =
                IntStream.of(places).map(place -> place >= 0 ? -1 : -1 - place).toArray();
        return new NewLogitsLoss(split.fresh().size(), logSums, labels, own);
    }

    /** The training rows of new categories, ascending. */
    int[] newRows() {
        return IntStream.range(0, places.length).filter(row -> places[row] < 0).toArray();
    }

    /** The cross-entropy of f alone on {@link #newRows()}. */
    NewLogitsLoss newOnlyLoss() {
        int[] labels = IntStream.of(newRows()).map(row -> -1 - places[row]).toArray();
        double[] none = new double[labels.length];
        Arrays.fill(none, Double.NEGATIVE_INFINITY);
        return new NewLogitsLoss(split.fresh().size(), none, labels, new double[labels.length]);
    }

    /** Θ of Θ √q. */
    Theta unscaled(double[] scaledTheta) {
        double factor = 1 / Math.sqrt(size);
        double[] values = new double[scaledTheta.length];
        Arrays.setAll(values, i -> scaledTheta[i] * factor);
        return new Theta(split, values);
    }

    @Override
    public void close() {
        scaled.close();
    }
}
