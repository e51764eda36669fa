package org.neuraldeps.solver.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * What one pass over all logits tells: the range of each column and a hash of it, rows that look like probabilities,
 * hits.
 */
final class LogitScan {

    private static final int BLOCK_ELEMENTS = 1 << 18;

    /** 2⁶⁴ divided by the golden ratio, made odd. */
    private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

    private final LogitMatrix logits;
    private final Optional<Labels> labels;
    private final double[] smallest;
    private final double[] largest;
    private final long[] hashes;
    private final double sumTolerance;
    private int probabilityRows;
    private int logProbabilityRows;
    private int hits;

    private LogitScan(LogitMatrix logits, Optional<Labels> labels) {
        this.logits = logits;
        this.labels = labels;
        this.smallest = new double[logits.columns()];
        this.largest = new double[logits.columns()];
        this.hashes = new long[logits.columns()];
        Arrays.fill(smallest, Double.POSITIVE_INFINITY);
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        // Rounding p to storage moves Σp by at most u; rounding log p moves Σp by u Σ p|log p| ≤ u ln n.
        this.sumTolerance = 1e-3 + 2 * logits.storage().unitRoundoff() * (1 + Math.log(logits.columns()));
    }

    /** Reads every row once, in blocks; asks between them whether to go on. */
    static LogitScan of(LogitMatrix logits, Optional<Labels> labels, Progress progress) {
        LogitScan scan = new LogitScan(logits, labels);
        int columns = logits.columns();
        int blockRows = blockRows(logits);
        double[] block = new double[Math.multiplyExact(blockRows, columns)];
        for (int first = 0; first < logits.rows(); first += blockRows) {
            progress.checkCancelled();
            int count = Math.min(blockRows, logits.rows() - first);
            logits.readRows(first, count, block);
            FiniteCheck.requireRows(logits, first, count, block);
            for (int r = 0; r < count; r++) {
                scan.addRow(first + r, block, r * columns);
            }
        }
        logits.requireUnchanged();
        return scan;
    }

    /** How many rows are read at a time. */
    static int blockRows(LogitMatrix logits) {
        return Math.max(1, Math.min(logits.rows(), BLOCK_ELEMENTS / logits.columns()));
    }

    private void addRow(int row, double[] block, int offset) {
        int best = 0;
        double lowest = block[offset];
        double sum = 0;
        for (int j = 0; j < smallest.length; j++) {
            double value = block[offset + j];
            smallest[j] = Math.min(smallest[j], value);
            largest[j] = Math.max(largest[j], value);
            lowest = Math.min(lowest, value);
            sum += value;
            // The rotation brings the high bits down, where all that half precision has to tell is.
            hashes[j] = Long.rotateLeft(hashes[j] ^ Double.doubleToLongBits(value), 23) * HASH_FACTOR;
            best = value > block[offset + best] ? j : best;
        }
        double highest = block[offset + best];
        if (lowest >= 0 && isOne(sum)) {
            probabilityRows++;
        } else if (highest <= sumTolerance && isOne(sumOfExponentials(block, offset))) {
            logProbabilityRows++;
        }
        int winner = best;
        hits += labels.map(l -> l.of(row) == winner).orElse(false) ? 1 : 0;
    }

    private boolean isOne(double sum) {
        return Math.abs(sum - 1) <= sumTolerance;
    }

    private double sumOfExponentials(double[] block, int offset) {
        double sum = 0;
        for (int j = 0; j < smallest.length; j++) {
            sum += Math.exp(block[offset + j]);
        }
        return sum;
    }

    /** Whether (nearly) every row is a probability distribution. */
    boolean looksLikeSoftmax() {
        return isNearlyAll(probabilityRows);
    }

    /** Whether (nearly) every row is the logarithm of a probability distribution. */
    boolean looksLikeLogSoftmax() {
        return isNearlyAll(logProbabilityRows);
    }

    private boolean isNearlyAll(int count) {
        return count >= 0.99 * logits.rows();
    }

    /** Whether a column has the same value in every row. */
    boolean isConstant(int column) {
        return smallest[column] == largest[column];
    }

    /** Whether a column is 0 in every row. */
    boolean isZero(int column) {
        return smallest[column] == 0 && largest[column] == 0;
    }

    /** A hash of every column over all rows: equal columns have equal ones. */
    long[] columnHashes() {
        return hashes;
    }

    /** Top-1 accuracy over all rows, ties to the lowest index; empty without labels. */
    OptionalDouble accuracy() {
        return labels.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) hits / logits.rows());
    }

    /** Whether the labels are hit no more often than by guessing, give or take two standard deviations. */
    boolean isGuessing() {
        double chance = 1.0 / logits.columns();
        double deviation = Math.sqrt(chance * (1 - chance) / logits.rows());
        return labels.isPresent() && (double) hits / logits.rows() <= chance + 2 * deviation;
    }
}
