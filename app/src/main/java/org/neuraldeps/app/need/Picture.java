package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.planting.Recovery;

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

    /** What the solution has found of what the target was made of, where that is known. */
    public Optional<Recovery> recovery() {
        return solved.truth().map(truth -> Recovery.of(truth, solution));
    }
}
