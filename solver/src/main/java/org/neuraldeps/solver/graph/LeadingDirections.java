package org.neuraldeps.solver.graph;

import java.util.Arrays;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The two leading principal components of what categories are like: of each row of distances, less the mean row. Where the
 * search for places begins, so that what is alike on the whole starts on the same side.
 */
final class LeadingDirections {

    private static final int ROUNDS = 40;

    private final float[][] rows;
    private final Workers workers;

    private LeadingDirections(float[][] rows, Workers workers) {
        this.rows = rows;
        this.workers = workers;
    }

    /**
     * Both, each of standard deviation 1 and with the sign that makes the sum of its cubes positive. Cost {@value #ROUNDS} passes over the rows of
     * distances.
     *
     * @param landmarks of each of some categories, the distances of all, in steps
     */
    static double[][] of(char[][] landmarks, Workers workers, Progress progress) {
        return new LeadingDirections(centred(landmarks), workers).both(progress);
    }

    private static float[][] centred(char[][] landmarks) {
        int n = landmarks[0].length;
        float[][] rows = new float[n][landmarks.length];
        for (int l = 0; l < landmarks.length; l++) {
            long sum = 0;
            for (char steps : landmarks[l]) {
                sum += steps;
            }
            for (int i = 0; i < n; i++) {
                rows[i][l] = (float) ((landmarks[l][i] - (double) sum / n) / CategoryDistances.STEPS);
            }
        }
        return rows;
    }

    private double[][] both(Progress progress) {
        double[] first = scattered(1);
        double[] second = scattered(2);
        for (int round = 0; round < ROUNDS; round++) {
            progress.checkCancelled();
            first = standardised(product(first));
            second = product(second);
            remove(first, second);
            second = standardised(second);
        }
        return new double[][] {signed(first), signed(second)};
    }

    /** Numbers without a pattern: those of a rotation by an irrational part of a turn. */
    private double[] scattered(int turn) {
        double[] values = new double[rows.length];
        Arrays.setAll(values, i -> {
            double along = (i + 1.0) * (turn == 1 ? 0.6180339887498949 : 0.41421356237309515);
            return along - Math.floor(along) - 0.5;
        });
        return values;
    }

    /** Y Yᵀ v. */
    private double[] product(double[] v) {
        double[] inner = new double[rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int l = 0; l < inner.length; l++) {
                inner[l] += v[i] * rows[i][l];
            }
        }
        double[] outer = new double[rows.length];
        workers.forEach(rows.length, i -> {
            double sum = 0;
            for (int l = 0; l < inner.length; l++) {
                sum += rows[i][l] * inner[l];
            }
            outer[i] = sum;
        });
        return outer;
    }

    private static void remove(double[] direction, double[] from) {
        double inner = 0;
        for (int i = 0; i < from.length; i++) {
            inner += direction[i] * from[i];
        }
        for (int i = 0; i < from.length; i++) {
            from[i] -= inner / from.length * direction[i];
        }
    }

    /** Of mean square 1; zero where it is zero. */
    private static double[] standardised(double[] values) {
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        double scale = squares > 0 ? Math.sqrt(values.length / squares) : 0;
        return Arrays.stream(values).map(value -> scale * value).toArray();
    }

    private static double[] signed(double[] values) {
        double cubes = 0;
        for (double value : values) {
            cubes += value * value * value;
        }
        return cubes < 0 ? Arrays.stream(values).map(value -> -value).toArray() : values;
    }
}
