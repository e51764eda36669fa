package org.neuraldeps.solver.heads;

/** What a minimiser knows of a function beyond its gradient: where to go next. Learns from every step; for one minimisation. */
public interface StepModel {

    /**
     * Where to go from a place; a step of 1 along it should be about right.
     *
     * @param x the variables there
     * @param gradient of the function there
     * @return a direction of descent
     */
    double[] direction(double[] x, double[] gradient);

    /** Learns from a step between two places; the arrays are not modified any more. */
    void learn(double[] fromX, double[] fromGradient, double[] toX, double[] toGradient);

    /** Whether it has learned anything; until then a step of 1 may be far too long. */
    boolean hasLearned();

    /** Forgets all steps. */
    void forget();
}
