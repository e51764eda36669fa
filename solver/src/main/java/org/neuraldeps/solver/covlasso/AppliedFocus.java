package org.neuraldeps.solver.covlasso;

import org.neuraldeps.solver.moments.Focus;

/**
 * The focus a problem was made with, and what it rests on.
 *
 * @param focus φ, above 0, and the kind of share
 * @param effectiveRows how many rows of equal share say as much as the target's shares (Kish); where it is small, what is
 *     solved tells about few rows
 * @param carried which part of the target's share in the fit rows it rests on: 1 unless only some of them were kept
 */
public record AppliedFocus(Focus focus, double effectiveRows, double carried) {

    /** Fewer effective rows are few: a part of 20 rows is known to some 20 points, and no better. */
    public static final int FEW_ROWS = 20;

    /** Whether rows that have some of the share are not there, so that what is solved is near what all of them would give. */
    public boolean isApproximate() {
        return carried < 1;
    }

    /** Whether what is solved is an anecdote: it rests on fewer than {@link #FEW_ROWS} effective rows. */
    public boolean isOnFewRows() {
        return effectiveRows < FEW_ROWS;
    }
}
