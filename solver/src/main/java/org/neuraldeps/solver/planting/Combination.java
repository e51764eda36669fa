package org.neuraldeps.solver.planting;

import org.neuraldeps.solver.data.DataException;

/**
 * How the targets of a planted network are made: f_i = Σ θ_j f_j + σ ε, over k base categories. Magnitudes of θ_j are drawn between
 * c and 2 c, with c such that Σ θ_j f_j has variance 1, as every base category has, before rows are moved to their labels.
 *
 * @param nonzeros k
 * @param signs which θ_j are above 0
 * @param noise σ, logit units, not negative: ε is standard normal and independent of all else
 */
public record Combination(int nonzeros, SignPattern signs, double noise) {

    /** @throws DataException if k is 0, or σ no number from 0 on */
    public Combination {
        if (nonzeros < 1) {
            throw new DataException("planted combination", "of " + nonzeros + " categories", "give at least 1");
        }
        if (!(noise >= 0 && Double.isFinite(noise))) {
            throw new DataException("noise of a planted combination", "is " + noise, "give a number from 0 on");
        }
    }
}
