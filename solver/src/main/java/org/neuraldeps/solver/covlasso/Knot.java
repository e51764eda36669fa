package org.neuraldeps.solver.covlasso;

import java.util.Arrays;

/**
 * A place where the solution path bends: the active set changes at this λ. Arrays are shared and not to be modified.
 *
 * @param lambda λ of the knot, logit²
 * @param active categories active just below this λ, ascending; those that enter here are among them
 * @param values θ at this λ, beside {@code active}; exactly 0 for those that enter here
 * @param error err = θᵀCθ at this λ, logit²
 * @param entered categories that become active here, ascending
 * @param left categories whose coefficient reaches exactly 0 here, ascending
 */
public record Knot(double lambda, int[] active, double[] values, double error, int[] entered, int[] left) {

    /** k at this λ: how many coefficients are not zero. */
    public int nonzeros() {
        int count = 0;
        for (double value : values) {
            if (value != 0) {
                count++;
            }
        }
        return count;
    }

    /** The members of one ascending list that are not in another. */
    static int[] minus(int[] list, int[] other) {
        int[] rest = new int[list.length];
        int count = 0;
        int next = 0;
        for (int member : list) {
            while (next < other.length && other[next] < member) {
                next++;
            }
            if (next == other.length || other[next] != member) {
                rest[count++] = member;
            }
        }
        return Arrays.copyOf(rest, count);
    }
}
