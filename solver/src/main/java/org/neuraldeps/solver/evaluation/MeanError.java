package org.neuraldeps.solver.evaluation;

/** Sums up by how much predictions miss, and how large what they predict is. */
final class MeanError {

    private double deviation;
    private double size;

    void add(double actual, double predicted) {
        deviation += Math.abs(actual - predicted);
        size += Math.abs(actual);
    }

    /** Σ |actual − predicted|. */
    double deviation() {
        return deviation;
    }

    /** Σ |actual|. */
    double size() {
        return size;
    }
}
