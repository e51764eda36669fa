package org.neuraldeps.solver.check;

import java.util.Random;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * Some rows of two networks, in runs of neighbours spread over all of them, so that rows can be compared with those a little
 * further, too. In memory for as long as they are compared.
 */
final class PairedRows {

    private static final int RUN = 8;

    /** At most so many rows, and so many bytes for both networks. */
    private static final int MOST_ROWS = 2000;

    private static final long MOST_BYTES = 64L << 20;

    private final int run;
    private final int columns;
    private final int[] rows;
    private final double[] first;
    private final double[] second;

    private PairedRows(int run, int columns, int[] rows) {
        this.run = run;
        this.columns = columns;
        this.rows = rows;
        this.first = new double[rows.length * columns];
        this.second = new double[rows.length * columns];
    }

    /** Reads them: at most 2,000 rows of each. */
    static PairedRows of(LogitMatrix f, LogitMatrix g, Progress progress) {
        int run = Math.min(RUN, f.rows());
        long room = Math.max(run, Math.min(MOST_ROWS, MOST_BYTES / (16L * f.columns())));
        int runs = (int) Math.max(1, Math.min(f.rows() / run, room / run));
        int[] rows = new int[runs * run];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) ((long) (i / run) * (f.rows() - run) / Math.max(1, runs - 1)) + i % run;
        }
        PairedRows paired = new PairedRows(run, f.columns(), rows);
        for (int i = 0; i < rows.length; i += run) {
            progress.checkCancelled();
            paired.read(f, i, paired.first);
            paired.read(g, i, paired.second);
        }
        f.requireUnchanged();
        g.requireUnchanged();
        return paired;
    }

    private void read(LogitMatrix logits, int place, double[] out) {
        double[] block = new double[run * columns];
        logits.readRows(rows[place], run, block);
        System.arraycopy(block, 0, out, place * columns, block.length);
    }

    int count() {
        return rows.length;
    }

    int row(int place) {
        return rows[place];
    }

    int[] firstWinners() {
        return winners(first);
    }

    int[] secondWinners() {
        return winners(second);
    }

    private int[] winners(double[] values) {
        int[] winners = new int[rows.length];
        for (int i = 0; i < winners.length; i++) {
            int offset = i * columns;
            int best = 0;
            for (int j = 1; j < columns; j++) {
                best = values[offset + j] > values[offset + best] ? j : best;
            }
            winners[i] = best;
        }
        return winners;
    }

    /** Whether a place and one a little further are of one run. */
    boolean areNeighbours(int place, int by) {
        int other = place + by;
        return other >= 0 && other < rows.length && other / run == place / run;
    }

    /** The same places in an order of chance, which is always the same. */
    int[] shuffled() {
        int[] order = new int[rows.length];
        Random random = new Random(20_260_102L);
        for (int i = 0; i < order.length; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /**
     * The correlation of f_j with g_j over the rows, averaged over the categories in which both vary.
     *
     * @param placeOfSecond for every place of the first network that of the second
     */
    double correlation(int[] placeOfSecond) {
        double sum = 0;
        int varying = 0;
        for (int j = 0; j < columns; j++) {
            double own = correlation(j, placeOfSecond);
            if (!Double.isNaN(own)) {
                sum += own;
                varying++;
            }
        }
        return varying == 0 ? 0 : sum / varying;
    }

    private double correlation(int column, int[] placeOfSecond) {
        double meanFirst = 0;
        double meanSecond = 0;
        for (int i = 0; i < rows.length; i++) {
            meanFirst += first[i * columns + column] / rows.length;
            meanSecond += second[i * columns + column] / rows.length;
        }
        double both = 0;
        double squaresFirst = 0;
        double squaresSecond = 0;
        for (int i = 0; i < rows.length; i++) {
            double x = first[i * columns + column] - meanFirst;
            double y = second[placeOfSecond[i] * columns + column] - meanSecond;
            both += x * y;
            squaresFirst += x * x;
            squaresSecond += y * y;
        }
        return both / Math.sqrt(squaresFirst * squaresSecond);
    }
}
