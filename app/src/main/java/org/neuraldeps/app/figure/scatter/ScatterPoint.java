package org.neuraldeps.app.figure.scatter;

/**
 * A category in a scatter.
 *
 * @param category its index
 * @param value θ_j
 * @param x points
 * @param y points
 */
record ScatterPoint(int category, double value, double x, double y) {}
