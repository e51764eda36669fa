package org.neuraldeps.app.need;

import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/**
 * A solved target at one λ: what every view draws.
 *
 * @param solved the target's path and data
 * @param solution θ*(λ)
 */
public record Picture(SolvedTarget solved, Solution solution) {

    /** The categories of the data. */
    public Categories categories() {
        return solved.categories();
    }
}
