package org.neuraldeps.solver.moments;

import java.util.Objects;

/**
 * How much the rows that belong to the target weigh, beyond what all rows weigh:
 *
 * <pre>  E_φ[.] = (1 − φ) mean over the fit rows + φ Σ p_s (.) / Σ p_s,</pre>
 *
 * <p>with p_s the share of the target in row s. A category is the answer in one row of a thousand, which E[.] hardly sees;
 * φ = 0 is Eq. 2 of the paper as it stands.
 *
 * @param share φ, at least 0 and below 1
 * @param by what p_s is; without meaning where φ is 0
 */
public record Focus(double share, ShareKind by) {

    /** All rows alike: Eq. 2. */
    public static final Focus NONE = new Focus(0, ShareKind.SOFTMAX);

    public Focus {
        Objects.requireNonNull(by);
        if (!isShare(share)) {
            throw new IllegalArgumentException("a focus of " + share);
        }
    }

    /** Whether a number can be φ. */
    public static boolean isShare(double share) {
        return share >= 0 && share < 1;
    }

    /** The same, but one and the same for every kind of share where φ is 0. */
    public Focus asSolved() {
        return isOn() ? this : NONE;
    }

    /** Whether it changes anything: φ is not 0. */
    public boolean isOn() {
        return share > 0;
    }
}
