package org.neuraldeps.solver.covlasso;

import java.util.List;
import org.neuraldeps.solver.moments.Gauge;

/**
 * A solution path without what it was computed from: enough to have θ*(λ) at every λ, and no more, so that the paths of all
 * categories can be held side by side. Linear in λ between knots. Immutable and safe to read from several threads.
 */
public final class KeptPath {

    /** The arrays and lists of a knot, beside what is in them. */
    private static final long BYTES_PER_KNOT = 160;

    private static final long BYTES_PER_COEFFICIENT = Double.BYTES + Integer.BYTES;

    private final int target;
    private final double lambdaMax;
    private final List<Knot> knots;
    private final PathEnd end;
    private final double[] lambdas;

    /**
     * @param knots by decreasing λ, the first at λ_max, the last where the path ends
     * @param end where and why it ended
     */
    KeptPath(int target, double lambdaMax, List<Knot> knots, PathEnd end) {
        this.target = target;
        this.lambdaMax = lambdaMax;
        this.knots = List.copyOf(knots);
        this.end = end;
        this.lambdas = knots.stream().mapToDouble(Knot::lambda).toArray();
    }

    /** i, the target category. */
    public int target() {
        return target;
    }

    /** λ_max, logit²: at and above it the solution is all zero. */
    public double lambdaMax() {
        return lambdaMax;
    }

    /** The knots by decreasing λ: the first at λ_max, the last at {@code end().lambda()}. */
    public List<Knot> knots() {
        return knots;
    }

    /** Where and why the path ended. */
    public PathEnd end() {
        return end;
    }

    /** The λ nearest to the given one for which the path holds: between its end and λ_max. */
    public double clamp(double lambda) {
        return Math.min(lambdaMax, Math.max(end.lambda(), lambda));
    }

    /**
     * The last λ, coming down from λ_max, before more than {@code count} coefficients are active; the end of the path
     * where that never happens.
     */
    public double lambdaForNonzeros(int count) {
        for (Knot knot : knots) {
            if (knot.active().length > count) {
                return knot.lambda();
            }
        }
        return end.lambda();
    }

    /** Index of the last knot at or above a λ; 0 for λ above λ_max. */
    public int knotAtOrAbove(double lambda) {
        int low = 0;
        int high = lambdas.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lambdas[middle] >= lambda) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * θ*(λ): an interpolation of cost O(k). At and above λ_max it is all zero.
     *
     * @param lambda logit², not below the end of the path
     * @throws IllegalArgumentException if the path does not reach that far down
     */
    public SparseRow at(double lambda) {
        if (!(lambda >= end.lambda())) {
            throw new IllegalArgumentException("the path ends at λ = " + end.lambda() + ", above " + lambda);
        }
        if (lambda >= lambdaMax) {
            return SparseRow.EMPTY;
        }
        int place = knotAtOrAbove(lambda);
        Knot above = knots.get(place);
        double[] values = above.values().clone();
        if (lambda < above.lambda()) {
            Knot below = knots.get(place + 1);
            double part = (above.lambda() - lambda) / (above.lambda() - below.lambda());
            int next = 0;
            for (int i = 0; i < values.length; i++) {
                int category = above.active()[i];
                while (next < below.active().length && below.active()[next] < category) {
                    next++;
                }
                boolean isThere = next < below.active().length && below.active()[next] == category;
                values[i] += part * ((isThere ? below.values()[next] : 0) - values[i]);
            }
        }
        return SparseRow.of(above.active(), values);
    }

    /** C_ii = E[f_i²], logit²: the error at λ_max, where θ is 0. */
    public double targetMoment() {
        return knots.get(0).error();
    }

    /**
     * The solution at a λ with its error, which is interpolated, too: between knots err + (λ/2)‖θ‖₁ = C_ii − bᵀθ (Eq. 7) is linear in λ. It
     * differs from that of the path with its problem by rounding. Nothing is known of a focus.
     *
     * @param lambda logit², not below the end of the path
     * @param rule who may predict, as the path was solved
     * @param gauge of the logits it was solved of
     * @throws IllegalArgumentException if the path does not reach that far down
     */
    public Solution solutionAt(double lambda, DictionaryRule rule, Gauge gauge) {
        SparseRow row = at(lambda);
        double norm = norm(row.values());
        double error = Math.max(0, unexplained(lambda) - lambda / 2 * norm);
        return new Solution(this, rule, gauge, lambda, lambda >= lambdaMax ? targetMoment() : error, row);
    }

    /** C_ii − bᵀθ at a λ on the path. */
    private double unexplained(double lambda) {
        int place = knotAtOrAbove(lambda);
        Knot above = knots.get(place);
        double upper = unexplained(above);
        if (lambda >= above.lambda()) {
            return upper;
        }
        Knot below = knots.get(place + 1);
        return upper + (above.lambda() - lambda) / (above.lambda() - below.lambda()) * (unexplained(below) - upper);
    }

    private static double unexplained(Knot knot) {
        return knot.error() + knot.lambda() / 2 * norm(knot.values());
    }

    private static double norm(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += Math.abs(value);
        }
        return sum;
    }

    /** About how many bytes it takes. */
    public long bytes() {
        long coefficients =
                knots.stream().mapToLong(knot -> knot.active().length).sum();
        return BYTES_PER_COEFFICIENT * coefficients + BYTES_PER_KNOT * knots.size();
    }
}
