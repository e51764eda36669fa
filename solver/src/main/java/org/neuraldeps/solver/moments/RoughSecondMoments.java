package org.neuraldeps.solver.moments;

import java.util.Arrays;
import org.neuraldeps.solver.work.Progress;

/**
 * C held in a quarter of the memory, 2 n² bytes: each element once, in float32. Seven digits, which is plenty for telling how
 * far groups of rows lie apart and too few for solving anything. Immutable.
 */
final class RoughSecondMoments implements SecondMoments {

    private final int rows;

    /** Row i holds C_ij for j ≥ i. */
    private final float[][] upper;

    private RoughSecondMoments(int rows, float[][] upper) {
        this.rows = rows;
        this.upper = upper;
    }

    /**
     * Of sums that were formed for j ≥ i.
     *
     * @param rows N, what the sums are divided by
     * @param upper element [i][j] is a sum for j ≥ i
     */
    static RoughSecondMoments ofSums(int rows, double[][] upper) {
        int n = upper.length;
        float[][] rough = new float[n][];
        for (int i = 0; i < n; i++) {
            rough[i] = new float[n - i];
            for (int j = i; j < n; j++) {
                rough[i][j - i] = (float) (upper[i][j] / rows);
            }
        }
        return new RoughSecondMoments(rows, rough);
    }

    @Override
    public int size() {
        return upper.length;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public double diagonal(int j) {
        return upper[j][0];
    }

    @Override
    public boolean isHeld() {
        return true;
    }

    @Override
    public long heldBytes() {
        return 2L * upper.length * upper.length;
    }

    /** Copies of the wanted ones; of all where none is named, as of any moments that are held. */
    @Override
    public MomentColumns columns(int[] wanted, Progress progress) {
        int[] ascending = Arrays.stream(wanted).sorted().distinct().toArray();
        double[][] columns = new double[ascending.length == 0 ? size() : ascending.length][];
        Arrays.setAll(columns, place -> column(ascending.length == 0 ? place : ascending[place]));
        return ascending.length == 0 ? MomentColumns.all(columns) : MomentColumns.some(size(), ascending, columns);
    }

    private double[] column(int j) {
        double[] column = new double[size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = upper[Math.min(i, j)][Math.abs(i - j)];
        }
        return column;
    }
}
