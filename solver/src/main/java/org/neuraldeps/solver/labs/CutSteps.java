package org.neuraldeps.solver.labs;

import java.util.List;
import org.neuraldeps.solver.heads.Curvature;
import org.neuraldeps.solver.heads.StepModel;

/**
 * Steps for training with the penalty of lab 2. Around E f_i f_j = 0 the penalty bends within δ, far more sharply than
 * limited memory can learn, but its form is known. So the steps teach the curvature of the training objective alone, B, and the
 * next step is the minimum of
 *
 * <pre>  gᵀd + ½ dᵀB d + μ Σ √((m + vᵀd)² + δ²)</pre>
 *
 * with g the gradient of training and m + vᵀd the moments along d: d = -B⁻¹(g + Σ τ v) with one number τ a pair.
 */
final class CutSteps implements StepModel {

    private static final int MOST_SWEEPS = 100;
    private static final double SETTLED = 1e-12;

    private final CutPenalty penalty;
    private final Curvature training;

    CutSteps(CutPenalty penalty, int memory) {
        this.penalty = penalty;
        this.training = new Curvature(memory);
    }

    @Override
    public double[] direction(double[] x, double[] gradient) {
        List<CutPenalty.Term> terms = penalty.terms(x);
        double[] direction = training.times(ofTraining(terms, gradient));
        double[][] bent = terms.stream()
                .map(term -> {
                    double[] v = new double[gradient.length];
                    term.addTo(v, 1);
                    return training.times(v);
                })
                .toArray(double[][]::new);
        double[] slopes = slopes(terms, direction, bent);
        for (int e = 0; e < slopes.length; e++) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] = Math.fma(slopes[e], bent[e][i], direction[i]);
            }
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -direction[i];
        }
        return direction;
    }

    /** τ of each pair, one after the other until none changes: the model is convex in them. */
    private double[] slopes(List<CutPenalty.Term> terms, double[] free, double[][] bent) {
        double[] slopes = new double[terms.size()];
        double change = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS && change > SETTLED; sweep++) {
            change = 0;
            for (int e = 0; e < slopes.length; e++) {
                CutPenalty.Term term = terms.get(e);
                double rest = term.m() - term.dot(free);
                for (int other = 0; other < slopes.length; other++) {
                    rest -= other == e ? 0 : slopes[other] * term.dot(bent[other]);
                }
                double slope = penalty.slope(penalty.balanced(term.dot(bent[e]), rest));
                change = Math.max(change, Math.abs(slope - slopes[e]));
                slopes[e] = slope;
            }
        }
        return slopes;
    }

    /** The gradient of the training objective alone. */
    private double[] ofTraining(List<CutPenalty.Term> terms, double[] gradient) {
        double[] rest = gradient.clone();
        terms.forEach(term -> term.addTo(rest, -penalty.slope(term.m())));
        return rest;
    }

    @Override
    public void learn(double[] fromX, double[] fromGradient, double[] toX, double[] toGradient) {
        training.learn(
                fromX, ofTraining(penalty.terms(fromX), fromGradient), toX, ofTraining(penalty.terms(toX), toGradient));
    }

    @Override
    public boolean hasLearned() {
        return training.hasLearned();
    }

    @Override
    public void forget() {
        training.forget();
    }
}
