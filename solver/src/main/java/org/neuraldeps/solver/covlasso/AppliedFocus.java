package org.neuraldeps.solver.covlasso;

import org.neuraldeps.solver.moments.Focus;

/**
 * The focus a problem was made with, and what it rests on.
 *
 * @param focus φ, above 0, and the kind of share
 * @param effectiveRows how many rows of equal share say as much as the target's shares (Kish); where it is small, what is
 *     solved tells about few rows
 */
public record AppliedFocus(Focus focus, double effectiveRows) {}
