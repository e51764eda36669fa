package org.neuraldeps.solver.evaluation;

import java.util.OptionalInt;

/**
 * An evaluation row whose top-1 answer changes when the target's column is replaced. Either the target is the answer before,
 * or after.
 *
 * @param row its index among all rows of the logits
 * @param label its true category; empty without labels
 * @param before the answer without the replacement
 * @param after the answer with it
 */
public record Flip(int row, OptionalInt label, int before, int after) {

    /** Whether the answer becomes right. */
    public boolean isGained() {
        return label.isPresent() && label.getAsInt() == after;
    }

    /** Whether the answer was right and is not any more. */
    public boolean isLost() {
        return label.isPresent() && label.getAsInt() == before;
    }
}
