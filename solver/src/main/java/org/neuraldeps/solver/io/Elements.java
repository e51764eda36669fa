package org.neuraldeps.solver.io;

/**
 * The elements of an array of floating point numbers in the order in which they lie, as numbers. Safe for several threads.
 */
interface Elements {

    /**
     * Reads neighbours.
     *
     * @param first the place of the first
     * @param count how many; at most as many as an array can have
     * @param out receives them, from its beginning on
     */
    void read(long first, int count, double[] out);

    /**
     * Reads a few neighbours each out of many stretches that lie one behind the other: parts of rows, or of columns.
     *
     * @param first the place of the first
     * @param stride how far the beginnings of the stretches lie apart
     * @param times how many stretches there are
     * @param width how many neighbours are read of each, at most {@code stride}
     * @param out receives {@code times * width} numbers, those of a stretch one after the other
     */
    void readEach(long first, long stride, int times, int width, double[] out);
}
