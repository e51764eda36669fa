package org.neuraldeps.solver.check;

import org.neuraldeps.solver.data.LogitMatrix;

/**
 * Counts rows that have lost their offset, the one number that a softmax cannot tell: rows that are probabilities, logarithms of
 * probabilities, or have mean 0.
 */
final class RowOffsets implements LogitScan.Look {

    /** Centring in the type of the file leaves a mean of a few roundings. */
    private static final double ROUNDINGS = 32;

    private static final double ROUNDING_OF_DOUBLE = 1e-9;
    private static final double NEARLY_ALL = 0.99;

    private final int rows;
    private final int columns;
    private final double sumTolerance;
    private final double meanTolerance;
    private int probabilities;
    private int logProbabilities;
    private int centred;

    RowOffsets(LogitMatrix logits) {
        this.rows = logits.rows();
        this.columns = logits.columns();
        double unit = logits.storage().unitRoundoff();
        // Rounding p to storage moves Σp by at most u; rounding log p moves Σp by u Σ p|log p| ≤ u ln n.
        this.sumTolerance = 1e-3 + 2 * unit * (1 + Math.log(columns));
        this.meanTolerance = Math.max(ROUNDING_OF_DOUBLE, ROUNDINGS * unit);
    }

    @Override
    public void see(int row, double[] values, int offset) {
        double lowest = values[offset];
        double highest = lowest;
        double sum = 0;
        double sizes = 0;
        for (int j = offset; j < offset + columns; j++) {
            double value = values[j];
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
            sum += value;
            sizes += Math.abs(value);
        }
        if (lowest >= 0 && isOne(sum)) {
            probabilities++;
        } else if (highest <= sumTolerance && isOne(sumOfExponentials(values, offset))) {
            logProbabilities++;
        }
        centred += sizes > 0 && Math.abs(sum) <= meanTolerance * sizes ? 1 : 0;
    }

    private boolean isOne(double sum) {
        return Math.abs(sum - 1) <= sumTolerance;
    }

    private double sumOfExponentials(double[] values, int offset) {
        double sum = 0;
        for (int j = offset; j < offset + columns; j++) {
            sum += Math.exp(values[j]);
        }
        return sum;
    }

    /** Whether (nearly) every row is a probability distribution. */
    boolean areProbabilities() {
        return isNearlyAll(probabilities);
    }

    /** Whether (nearly) every row is the logarithm of a probability distribution. */
    boolean areLogProbabilities() {
        return isNearlyAll(logProbabilities);
    }

    /** Whether (nearly) every row sums to 0, up to the rounding of the file's type. */
    boolean areCentred() {
        return isNearlyAll(centred);
    }

    private boolean isNearlyAll(int count) {
        return count >= NEARLY_ALL * rows;
    }
}
