package org.neuraldeps.solver.covlasso;

/**
 * One non-zero coefficient of a solution.
 *
 * @param category index j
 * @param value θ_j
 */
public record Coefficient(int category, double value) {}
