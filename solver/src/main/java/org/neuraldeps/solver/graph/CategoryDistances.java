package org.neuraldeps.solver.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * How far apart categories are by their logits, 1 − C_ij / √(C_ii C_jj) from 0 to 2, in whole steps of 1 / {@value #STEPS}. A
 * category whose logits are all zero is at distance 1 from every other.
 *
 * <p>The steps are far finer than a cosine is known from any number of rows, and far coarser than what products of matrices differ
 * by from machine to machine; sums of them are exact. So is the order of the categories here, which depends on their distances
 * alone: other columns first and the same categories come in the same order.
 */
final class CategoryDistances {

    /** Steps in a distance of 1. */
    static final int STEPS = 4096;

    /** Rows and columns in the own order. */
    private final char[][] steps;

    /** From the own order to the column of C. */
    private final int[] categories;

    private CategoryDistances(char[][] steps, int[] categories) {
        this.steps = steps;
        this.categories = categories;
    }

    /**
     * All distances: 2 n² bytes, and twice as many for a moment.
     *
     * @param moments C
     */
    static CategoryDistances of(SecondMoments moments, Workers workers, Progress progress) {
        int n = moments.size();
        double[] inverseLengths = inverseLengths(moments);
        char[][] given = new char[n][];
        int atOnce = moments.isHeld() ? n : moments.columnsAtOnce();
        for (int first = 0; first < n; first += atOnce) {
            int from = first;
            int[] block = IntStream.range(from, Math.min(n, from + atOnce)).toArray();
            progress.at((double) from / n, "comparing categories");
            MomentColumns columns = moments.columns(block, progress.quiet());
            workers.forEach(block.length, i -> {
                progress.checkCancelled();
                given[from + i] = row(from + i, columns.column(from + i), inverseLengths);
            });
        }
        return ordered(given, workers);
    }

    /** 1 / √C_jj; 0 where C_jj is. */
    static double[] inverseLengths(SecondMoments moments) {
        double[] lengths = new double[moments.size()];
        Arrays.setAll(lengths, j -> moments.diagonal(j) > 0 ? 1 / Math.sqrt(moments.diagonal(j)) : 0);
        return lengths;
    }

    /** The distances of a category from all, in the order of the columns. */
    static char[] row(int category, double[] column, double[] inverseLengths) {
        char[] row = new char[column.length];
        for (int j = 0; j < row.length; j++) {
            double cosine = column[j] * inverseLengths[category] * inverseLengths[j];
            row[j] = (char) (STEPS - Math.round(STEPS * Math.max(-1, Math.min(1, cosine))));
        }
        row[category] = 0;
        return row;
    }

    private static CategoryDistances ordered(char[][] given, Workers workers) {
        int n = given.length;
        int[] order = order(given);
        char[][] steps = new char[n][n];
        workers.forEach(n, i -> {
            for (int j = 0; j < n; j++) {
                steps[i][j] = given[order[i]][order[j]];
            }
        });
        return new CategoryDistances(steps, order);
    }

    /** By the sum of distances, then of their squares, then the sorted distances one by one. */
    private static int[] order(char[][] given) {
        long[] sums = new long[given.length];
        long[] squares = new long[given.length];
        for (int i = 0; i < given.length; i++) {
            for (char step : given[i]) {
                sums[i] += step;
                squares[i] += (long) step * step;
            }
        }
        Comparator<Integer> order = Comparator.<Integer>comparingLong(i -> sums[i])
                .thenComparingLong(i -> squares[i])
                .thenComparing((i, j) -> Arrays.compare(sorted(given[i]), sorted(given[j])));
        return IntStream.range(0, given.length)
                .boxed()
                .sorted(order)
                .mapToInt(i -> i)
                .toArray();
    }

    private static char[] sorted(char[] row) {
        char[] copy = row.clone();
        Arrays.sort(copy);
        return copy;
    }

    /** n. */
    int size() {
        return categories.length;
    }

    /** Which column of C the i-th of the own order is. */
    int category(int i) {
        return categories[i];
    }

    /** The distances of one from all, in the own order; not to be modified. */
    char[] row(int i) {
        return steps[i];
    }

    /** The distance of two categories of the own order, in steps. */
    int steps(int i, int j) {
        return steps[i][j];
    }
}
