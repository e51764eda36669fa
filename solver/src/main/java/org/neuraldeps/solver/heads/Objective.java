package org.neuraldeps.solver.heads;

import org.neuraldeps.solver.work.Progress;

/** A smooth function of many variables, with its gradient. */
public interface Objective {

    /** How many variables there are. */
    int size();

    /**
     * Evaluates both.
     *
     * @param x the variables; not to be modified
     * @param gradient receives ∂f/∂x
     * @param progress is asked whether to go on, often enough for a cancel within 100 ms
     * @return f(x); infinity where it is too large for a double
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    double at(double[] x, double[] gradient, Progress progress);
}
