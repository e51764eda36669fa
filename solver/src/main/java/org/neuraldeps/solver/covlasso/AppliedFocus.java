package org.neuraldeps.solver.covlasso;

import org.neuraldeps.solver.moments.Focus;

/**
 * The focus a problem was made with, and what it rests on.
 *
 * @param focus φ, above 0, and the kind of share
 * @param effectiveRows how many rows of equal share say as much as the target's shares (Kish); where it is small, what is
 *     solved tells about few rows
 */
public record AppliedFocus(Focus focus, double effectiveRows) {

    /** Fewer effective rows are few: a part of 20 rows is known to some 20 points, and no better. */
    public static final int FEW_ROWS = 20;

    /** Whether what is solved is an anecdote: it rests on fewer than {@link #FEW_ROWS} effective rows. */
    public boolean isOnFewRows() {
        return effectiveRows < FEW_ROWS;
    }
}
