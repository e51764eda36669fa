package org.neuraldeps.solver.labs;

import java.util.Arrays;
import java.util.Optional;

/**
 * How Θ (n1 x n2), which gives the logits of new categories as B Θ from the logits B of base categories, is found. All but
 * {@link #STRAIGHT} leave the head of the base fixed and use the training rows of all categories or of the new ones.
 */
public enum ThetaMethod {
    /** Minimises the mean cross-entropy of [B, B Θ] over all training rows + (a q / 2)‖Θ‖². */
    JOINT("joint"),
    /**
     * Minimises the mean cross-entropy of B Θ, over the new categories only, over their rows + (a q / 2)‖Θ‖²: what the paper
     * says. Nothing tells it how large the new logits have to be beside those of the base; with one new category there is nothing to
     * learn.
     */
    NEW_ROWS("new-rows"),
    /** Minimises mean ‖g − Bθ‖² + a q ‖Θ‖² over all training rows, g the new logits of the head trained on everything. */
    RIDGE("ridge"),
    /** {@link #JOINT} + ℓ1 √q ‖Θ‖₁, for several ℓ1. */
    SPARSE("sparse"),
    /**
     * No training: in the head trained on everything each new column is replaced by its CovLasso combination of base columns
     * (Eq. 2, under a focus); the base columns stay those of that head.
     */
    STRAIGHT("straight");

    private final String key;

    ThetaMethod(String key) {
        this.key = key;
    }

    /** The stable name, for files and options. */
    public String key() {
        return key;
    }

    /** The method of a stable name, if there is one. */
    public static Optional<ThetaMethod> of(String key) {
        return Arrays.stream(values()).filter(method -> method.key.equals(key)).findFirst();
    }
}
