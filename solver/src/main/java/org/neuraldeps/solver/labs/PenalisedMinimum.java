package org.neuraldeps.solver.labs;

/**
 * Where a minimisation ended.
 *
 * @param point x; not to be modified
 * @param objective the value there, penalties included
 * @param residual the Euclidean norm of the gradient, or with ℓ1 of the least subgradient: the KKT residual
 * @param iterations how many steps
 */
record PenalisedMinimum(double[] point, double objective, double residual, int iterations) {}
