package org.neuraldeps.solver.graph;

import java.util.Arrays;
import org.neuraldeps.solver.work.Workers;

/**
 * How strongly categories belong together: p_ij = (p_j|i + p_i|j) / 2n, where p_j|i ∝ exp(−β_i d_ij²) over the nearest of i and
 * β_i is what makes the perplexity of p_·|i the wanted one. A sparse symmetric matrix whose entries sum to 1.
 */
final class NeighbourAffinities {

    private static final int BISECTIONS = 64;

    private final int[] starts;
    private final int[] others;
    private final double[] values;

    private NeighbourAffinities(int[] starts, int[] others, double[] values) {
        this.starts = starts;
        this.others = others;
        this.values = values;
    }

    /**
     * Cost n m bisections of a sum of m terms.
     *
     * @param nearest m of each category
     * @param perplexity 2^H of what each has; at most m
     */
    static NeighbourAffinities of(NearestCategories nearest, double perplexity, Workers workers) {
        int n = nearest.size();
        double[][] conditional = new double[n][];
        workers.forEach(n, i -> conditional[i] = conditional(nearest.steps()[i], perplexity));
        return symmetric(nearest.others(), conditional);
    }

    /** p_·|i over the nearest of one category. */
    static double[] conditional(int[] steps, double perplexity) {
        double entropy = StrictMath.log(Math.min(perplexity, steps.length));
        double[] squares = Arrays.stream(steps)
                .mapToDouble(step -> square(step) - square(steps[0]))
                .toArray();
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double beta = 1;
        for (int round = 0; round < BISECTIONS; round++) {
            if (entropy(squares, beta) > entropy) {
                low = beta;
                beta = high == Double.POSITIVE_INFINITY ? 2 * beta : (low + high) / 2;
            } else {
                high = beta;
                beta = (low + high) / 2;
            }
        }
        return weights(squares, beta);
    }

    private static double square(int step) {
        double distance = (double) step / CategoryDistances.STEPS;
        return distance * distance;
    }

    private static double entropy(double[] squares, double beta) {
        double entropy = 0;
        for (double weight : weights(squares, beta)) {
            entropy -= weight > 0 ? weight * StrictMath.log(weight) : 0;
        }
        return entropy;
    }

    private static double[] weights(double[] squares, double beta) {
        double[] weights = new double[squares.length];
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            weights[j] = StrictMath.exp(-beta * squares[j]);
            sum += weights[j];
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= sum;
        }
        return weights;
    }

    /** Adds the transpose: each row gets those that it is near to as well as those near to it, ascending. */
    private static NeighbourAffinities symmetric(int[][] others, double[][] conditional) {
        int n = others.length;
        double[][] rows = new double[n][];
        int[][] columns = new int[n][];
        int[][] givers = givers(others);
        for (int i = 0; i < n; i++) {
            columns[i] = union(others[i], givers[i]);
            rows[i] = new double[columns[i].length];
            add(columns[i], rows[i], others[i], conditional[i], n);
        }
        for (int i = 0; i < n; i++) {
            for (int place = 0; place < others[i].length; place++) {
                int j = others[i][place];
                rows[j][Arrays.binarySearch(columns[j], i)] += conditional[i][place] / (2.0 * n);
            }
        }
        return compressed(columns, rows);
    }

    private static int[][] givers(int[][] others) {
        int[] counts = new int[others.length];
        for (int[] row : others) {
            for (int j : row) {
                counts[j]++;
            }
        }
        int[][] givers = new int[others.length][];
        Arrays.setAll(givers, j -> new int[counts[j]]);
        for (int i = others.length - 1; i >= 0; i--) {
            for (int j : others[i]) {
                givers[j][--counts[j]] = i;
            }
        }
        return givers;
    }

    private static int[] union(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static void add(int[] columns, double[] row, int[] others, double[] conditional, int n) {
        for (int place = 0; place < others.length; place++) {
            row[Arrays.binarySearch(columns, others[place])] += conditional[place] / (2.0 * n);
        }
    }

    private static NeighbourAffinities compressed(int[][] columns, double[][] rows) {
        int n = columns.length;
        int[] starts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            starts[i + 1] = starts[i] + columns[i].length;
        }
        int[] others = new int[starts[n]];
        double[] values = new double[starts[n]];
        for (int i = 0; i < n; i++) {
            System.arraycopy(columns[i], 0, others, starts[i], columns[i].length);
            System.arraycopy(rows[i], 0, values, starts[i], rows[i].length);
        }
        return new NeighbourAffinities(starts, others, values);
    }

    /** n. */
    int size() {
        return starts.length - 1;
    }

    /** Where the others of a category begin; of n, how many entries there are. */
    int start(int i) {
        return starts[i];
    }

    /** The other category of an entry. */
    int other(int entry) {
        return others[entry];
    }

    /** p of an entry. */
    double value(int entry) {
        return values[entry];
    }
}
