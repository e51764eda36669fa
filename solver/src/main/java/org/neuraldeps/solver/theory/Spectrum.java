package org.neuraldeps.solver.theory;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.moments.LogitFactor;

/**
 * The eigenvalues of C, largest first, and where categories and solutions lie in its eigenbasis q_1, q_2, … (Sec. 2.2, Geometry):
 * with α_ij = ⟨e_i, q_j⟩,
 *
 * <pre>  err_i(θ*(0)) = (Σ_j α_ij² / σ_j)⁻¹,   θᵀCθ = Σ_j σ_j ⟨θ, q_j⟩²,</pre>
 *
 * <p>where σ_j are the eigenvalues; the paper prints the first sum without squares. From the singular values of the logits
 * themselves, s_j² = N σ_j, which keeps twice the digits. Immutable.
 */
public final class Spectrum {

    private final LogitFactor factor;

    /** Places in the factor, by falling singular value. */
    private final int[] order;

    private Spectrum(LogitFactor factor, int[] order) {
        this.factor = factor;
        this.order = order;
    }

    /** Of a factorisation; cost of sorting. */
    public static Spectrum of(LogitFactor factor) {
        int[] order = IntStream.range(0, factor.count())
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -factor.singularValue(j)))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Spectrum(factor, order);
    }

    /** n, the number of categories. */
    public int categories() {
        return factor.categories();
    }

    /** How many eigenvectors there are: n, or N where there are fewer rows; C is 0 on all others. */
    public int count() {
        return order.length;
    }

    /** How many eigenvalues stand above the noise of storing and computing the logits. */
    public int rank() {
        return factor.rank();
    }

    /** σ_j, logit². */
    public double eigenvalue(int j) {
        double singular = factor.singularValue(order[j]);
        return singular * singular / factor.rows();
    }

    /** The eigenvalue below which there is nothing but noise, logit². */
    public double noise() {
        return factor.noiseNorm() * factor.noiseNorm() / factor.rows();
    }

    /** α_ij² of a category: at most 1, and 1 in all where there are n eigenvectors. */
    public double squaredCoordinate(int j, int category) {
        double coordinate = factor.rightVector(order[j], category);
        return coordinate * coordinate;
    }

    /** ⟨θ, q_j⟩² of a solution within the network, with θ_i = −1. O(k). */
    public double squaredCoordinate(int j, Solution solution) {
        double coordinate = -factor.rightVector(order[j], solution.target());
        int[] support = solution.support();
        double[] values = solution.values();
        for (int m = 0; m < support.length; m++) {
            coordinate += values[m] * factor.rightVector(order[j], support[m]);
        }
        return coordinate * coordinate;
    }
}
