package org.neuraldeps.solver.moments;

/**
 * Singular values and, where asked for, right singular vectors of a matrix with n columns.
 *
 * @param values σ_j, in no particular order
 * @param rightVectors element i of the vector that belongs to σ_j stands at i · stride + j; empty without vectors
 * @param stride at least as many as there are values
 */
record SingularSystem(double[] values, double[] rightVectors, int stride) {

    double rightVector(int j, int i) {
        return rightVectors[i * stride + j];
    }
}
