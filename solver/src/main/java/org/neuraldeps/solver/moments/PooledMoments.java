package org.neuraldeps.solver.moments;

import java.util.Arrays;
import java.util.List;
import org.neuraldeps.solver.work.Progress;

/**
 * The second moments of several samples taken together, Σ_g w_g C_g / Σ_g w_g with w_g what the rows of a sample weigh in all:
 * sums over rows add up, so they are those of all their rows, to rounding. A column costs n multiply-adds a sample; none is
 * kept.
 */
public final class PooledMoments implements SecondMoments {

    private final List<SecondMoments> parts;
    private final double[] weights;
    private final double[] diagonal;

    /**
     * @param parts C of each sample
     * @param weights Σ w of each, not all 0; copied
     */
    public PooledMoments(List<? extends SecondMoments> parts, double[] weights) {
        this.parts = List.copyOf(parts);
        this.weights = normalised(weights);
        this.diagonal = new double[parts.get(0).size()];
        for (int j = 0; j < diagonal.length; j++) {
            for (int g = 0; g < this.weights.length; g++) {
                diagonal[j] += this.weights[g] * this.parts.get(g).diagonal(j);
            }
        }
    }

    /** Weights that sum to 1. */
    static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException("samples that weigh " + sum + " have no moments");
        }
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    @Override
    public int size() {
        return diagonal.length;
    }

    @Override
    public int rows() {
        return parts.stream().mapToInt(SecondMoments::rows).sum();
    }

    @Override
    public double diagonal(int j) {
        return diagonal[j];
    }

    @Override
    public boolean isHeld() {
        return false;
    }

    @Override
    public long heldBytes() {
        return parts.stream().mapToLong(SecondMoments::heldBytes).sum();
    }

    @Override
    public int columnsAtOnce() {
        return parts.stream().mapToInt(SecondMoments::columnsAtOnce).max().orElse(1);
    }

    @Override
    public MomentColumns columns(int[] wanted, Progress progress) {
        int[] ascending = Arrays.stream(wanted).sorted().distinct().toArray();
        double[][] columns = new double[ascending.length][size()];
        for (int g = 0; g < weights.length; g++) {
            MomentColumns own = parts.get(g).columns(ascending, progress);
            for (int i = 0; i < columns.length; i++) {
                add(own.column(ascending[i]), weights[g], columns[i]);
            }
        }
        return MomentColumns.some(size(), ascending, columns);
    }

    private static void add(double[] column, double weight, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += weight * column[j];
        }
    }
}
