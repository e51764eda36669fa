package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What happens at a knot: all categories tied there are considered together. The direction below the knot is the
 * solution of
 *
 * <pre>  minimise ½ dᵀĈd − sᵀd over the tied categories, with s_j d_j ≥ 0 where θ_j = 0,</pre>
 *
 * <p>whose optimality conditions are that no tied |c_j| rises above the falling level and no coefficient starts with
 * the wrong sign. It is found by the active set method of Lawson and Hanson for non-negative least squares (Solving
 * Least Squares Problems, 1974, chapter 23), which in the usual case of one newcomer is a single addition.
 */
final class KnotChange {

    private static final int ROUNDS_PER_TIE = 3;

    private final WalkColumns columns;
    private final ActiveSet active;
    private final Correlations correlations;
    private final KnotRecorder recorder;
    private boolean jumped;

    KnotChange(WalkColumns columns, ActiveSet active, Correlations correlations, KnotRecorder recorder) {
        this.columns = columns;
        this.active = active;
        this.correlations = correlations;
        this.recorder = recorder;
    }

    /** Whether categories replaced each other at the last knot, so that θ jumped. */
    boolean hasJumped() {
        return jumped;
    }

    /**
     * Takes in the tied categories that belong into the active set.
     *
     * @param level λ/2 at the knot
     * @param justLeft categories that left here and may not come back in the same step
     * @return d, beside the members of the active set
     */
    double[] settle(double level, int[] justLeft) {
        jumped = false;
        BitSet refused = new BitSet();
        for (int category : justLeft) {
            refused.set(category);
        }
        int[] tied = tied(level, refused);
        double[] direction = active.direction();
        int rounds = 0;
        int next = mostWilling(tied, refused, direction);
        while (next >= 0 && rounds++ < ROUNDS_PER_TIE * tied.length) {
            if (active.add(next, correlations.sign(next))) {
                direction = withoutWrongSigns(Arrays.copyOf(direction, active.size()));
            } else if (exchange(next, level)) {
                direction = active.direction();
                direction = withoutWrongSigns(startOf(direction));
            }
            if (!active.contains(next)) {
                refused.set(next);
            }
            next = mostWilling(tied, refused, direction);
        }
        return direction;
    }

    /**
     * Lets a category that depends linearly on the members take the place of one of them: along the null direction
     * (s_j on the category, −s_j w on the members) the error and, at a tie, ‖θ‖₁ stay the same, until the first member
     * arrives at zero.
     *
     * @return false, with nothing changed, if no member can go
     */
    private boolean exchange(int category, double level) {
        double sign = correlations.sign(category);
        double[] weights = active.combinationOf(category);
        int leaver = -1;
        double length = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            double fall = sign * weights[i] * active.sign(i);
            double candidate = Math.abs(active.coefficient(i)) / fall;
            if (fall > Tolerances.EXCHANGE && candidate < length) {
                length = candidate;
                leaver = i;
            }
        }
        if (leaver < 0) {
            return false;
        }
        recorder.recordBeforeJump(2 * level, active);
        jumped = true;
        active.advance(-length * sign, weights);
        active.remove(leaver);
        if (active.add(category, sign)) {
            active.setCoefficient(active.size() - 1, length * sign);
        }
        correlations.refresh(active);
        return true;
    }

    /** A direction that is allowed to start from: none, for members still at zero. */
    private double[] startOf(double[] direction) {
        for (int i = 0; i < direction.length; i++) {
            if (active.coefficient(i) == 0) {
                direction[i] = 0;
            }
        }
        return direction;
    }

    private int[] tied(double level, BitSet refused) {
        int[] tied = new int[4];
        int count = 0;
        for (int j : correlations.candidates()) {
            if (correlations.isTied(j, level) && !active.contains(j) && !refused.get(j)) {
                if (count == tied.length) {
                    tied = Arrays.copyOf(tied, 2 * count);
                }
                tied[count++] = j;
            }
        }
        return Arrays.copyOf(tied, count);
    }

    /** The tied category whose |c_j| would fall slowest, if it would stay above the level; −1 for none. */
    private int mostWilling(int[] tied, BitSet refused, double[] direction) {
        int best = -1;
        double least = 1 - Tolerances.WILLING;
        for (int j : tied) {
            if (!active.contains(j) && !refused.get(j) && !active.isAliased(j)) {
                double slope = correlations.sign(j) * slope(j, direction);
                if (slope < least) {
                    least = slope;
                    best = j;
                }
            }
        }
        return best;
    }

    private double slope(int category, double[] direction) {
        double[] column = columns.of(category);
        double slope = 0;
        for (int i = 0; i < direction.length; i++) {
            slope += column[active.member(i)] * direction[i];
        }
        return slope;
    }

    /**
     * From a direction that is allowed, with a last member that does not move yet, to the best one that is allowed on
     * these members or on some of them.
     */
    private double[] withoutWrongSigns(double[] allowed) {
        double[] from = allowed;
        double[] to = active.direction();
        int blocking = blocking(from, to);
        while (blocking >= 0) {
            double part = from[blocking] / (from[blocking] - to[blocking]);
            for (int i = 0; i < from.length; i++) {
                from[i] += part * (to[i] - from[i]);
            }
            active.remove(blocking);
            from = without(from, blocking);
            to = active.direction();
            blocking = blocking(from, to);
        }
        return to;
    }

    /** The member still at zero that would first start with the wrong sign between two directions; −1 for none. */
    private int blocking(double[] from, double[] to) {
        int first = -1;
        double earliest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < to.length; i++) {
            if (active.coefficient(i) == 0 && !(active.sign(i) * to[i] > 0)) {
                double part = from[i] == to[i] ? 0 : from[i] / (from[i] - to[i]);
                if (part < earliest) {
                    earliest = part;
                    first = i;
                }
            }
        }
        return first;
    }

    private static double[] without(double[] vector, int place) {
        double[] shorter = Arrays.copyOf(vector, vector.length - 1);
        System.arraycopy(vector, place + 1, shorter, place, shorter.length - place);
        return shorter;
    }
}
