package org.neuraldeps.app.figure.matrix;

import java.util.OptionalDouble;

/**
 * What is read in a cell.
 *
 * @param theta θ, not 0
 * @param frequency how often half-samples select it, 0 to 1; empty where that is not told
 */
record CellValue(double theta, OptionalDouble frequency) {}
