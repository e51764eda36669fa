package org.neuraldeps.solver.io;

/**
 * What several files are as one matrix.
 *
 * @param rows of all of them
 * @param columns of each
 */
public record ShardShape(int rows, int columns) {}
