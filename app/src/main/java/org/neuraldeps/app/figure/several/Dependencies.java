package org.neuraldeps.app.figure.several;

import java.util.List;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * What a target is made of, however that was found.
 *
 * @param target index of the category
 * @param byMagnitude its coefficients that are not 0, by falling |θ|
 */
public record Dependencies(int target, List<Coefficient> byMagnitude) {

    public Dependencies {
        byMagnitude = List.copyOf(byMagnitude);
    }

    /** Those of solutions, one per target. */
    public static List<Dependencies> of(List<Solution> solutions) {
        return solutions.stream()
                .map(solution -> new Dependencies(solution.target(), solution.byMagnitude()))
                .toList();
    }

    /** How many there are. */
    public int count() {
        return byMagnitude.size();
    }
}
