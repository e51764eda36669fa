package org.neuraldeps.solver.graph;

import java.util.OptionalDouble;

/**
 * A dependency between two categories and what is known of how far they are apart in meaning.
 *
 * @param target i
 * @param predictor j
 * @param coefficient θ_j
 * @param strength |θ_j| √(C_jj / C_ii): the size of θ_j f_j beside that of f_i
 * @param distance in the hierarchy, 0 to 1
 * @param common what both are kinds of
 * @param frequency the part of half-samples that select it, 0 to 1; empty where that was not asked for
 */
public record PeculiarDependency(
        int target,
        int predictor,
        double coefficient,
        double strength,
        double distance,
        String common,
        OptionalDouble frequency) {

    /** How peculiar it is: strength times distance, and times the part of half-samples that select it, where that is known. */
    public double peculiarity() {
        return strength * distance * frequency.orElse(1);
    }
}
