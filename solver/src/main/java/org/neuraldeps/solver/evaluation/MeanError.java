package org.neuraldeps.solver.evaluation;

import java.util.OptionalDouble;

/** Sums up by how much predictions miss, and how large what they predict is. */
final class MeanError {

    private int rows;
    private double deviation;
    private double size;

    void add(double actual, double predicted) {
        rows++;
        deviation += Math.abs(actual - predicted);
        size += Math.abs(actual);
    }

    /** Mean |actual − predicted|; empty over no rows. */
    OptionalDouble absolute() {
        return rows == 0 ? OptionalDouble.empty() : OptionalDouble.of(deviation / rows);
    }

    /** That beside mean |actual|; empty where all of it is 0. */
    OptionalDouble relative() {
        return size == 0 ? OptionalDouble.empty() : OptionalDouble.of(deviation / size);
    }
}
