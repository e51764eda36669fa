package org.neuraldeps.solver.labs;

import org.neuraldeps.solver.heads.Objective;
import org.neuraldeps.solver.work.Progress;

/**
 * What fine-tuning minimises.
 *
 * @param training the objective of training
 * @param penalty is added to it
 */
record CutObjective(Objective training, CutPenalty penalty) implements Objective {

    @Override
    public int size() {
        return training.size();
    }

    /** The value at a point, and how far training alone is from its optimum there. */
    CutOutcome.Start startingAt(double[] weights, Progress progress) {
        double[] gradient = new double[weights.length];
        double value = training.at(weights, gradient, progress);
        for (CutPenalty.Term term : penalty.terms(weights)) {
            value += penalty.value(term.m());
        }
        double squares = 0;
        for (double slope : gradient) {
            squares += slope * slope;
        }
        return new CutOutcome.Start(value, Math.sqrt(squares));
    }

    @Override
    public double at(double[] weights, double[] gradient, Progress progress) {
        double value = training.at(weights, gradient, progress);
        for (CutPenalty.Term term : penalty.terms(weights)) {
            term.addTo(gradient, penalty.slope(term.m()));
            value += penalty.value(term.m());
        }
        return value;
    }
}
