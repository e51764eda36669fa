package org.neuraldeps.solver.heads;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * What the last m steps tell about the inverse Hessian H of a function: the limited memory of L-BFGS (Nocedal 1980), applied
 * by its two loops, 4 m size multiply-adds. Symmetric and positive definite; a step that shows no positive curvature teaches
 * nothing.
 */
public final class Curvature implements StepModel {

    /** sᵀy below this part of |s||y| is rounding. */
    private static final double LEAST_CURVATURE = 1e-16;

    private final int memory;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** @param memory m, how many steps are remembered; each is two arrays */
    public Curvature(int memory) {
        this.memory = memory;
    }

    /** s = change of x, y = change of the gradient, and sᵀy. */
    private record Step(double[] s, double[] y, double sy) {}

    @Override
    public boolean hasLearned() {
        return !steps.isEmpty();
    }

    @Override
    public void forget() {
        steps.clear();
    }

    @Override
    public void learn(double[] fromX, double[] fromGradient, double[] toX, double[] toGradient) {
        learn(Vectors.difference(toX, fromX), Vectors.difference(toGradient, fromGradient));
    }

    /**
     * Learns from a step.
     *
     * @param s change of the variables; taken over
     * @param y change of the gradient; taken over
     */
    public void learn(double[] s, double[] y) {
        double sy = Vectors.dot(s, y);
        if (!(sy > LEAST_CURVATURE * Vectors.norm(s) * Vectors.norm(y))) {
            return;
        }
        if (steps.size() == memory) {
            steps.removeLast();
        }
        steps.addFirst(new Step(s, y, sy));
    }

    /** -H g. */
    @Override
    public double[] direction(double[] x, double[] gradient) {
        double[] direction = times(gradient);
        Vectors.scale(direction, -1);
        return direction;
    }

    /** H v; v itself as long as nothing was learned. */
    public double[] times(double[] vector) {
        double[] q = vector.clone();
        double[] alphas = new double[steps.size()];
        int i = 0;
        for (Step step : steps) {
            alphas[i] = Vectors.dot(step.s, q) / step.sy;
            Vectors.add(q, -alphas[i++], step.y);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getFirst();
            Vectors.scale(q, last.sy / Vectors.dot(last.y, last.y));
        }
        for (Iterator<Step> oldest = steps.descendingIterator(); oldest.hasNext(); ) {
            Step step = oldest.next();
            double beta = Vectors.dot(step.y, q) / step.sy;
            Vectors.add(q, alphas[--i] - beta, step.s);
        }
        return q;
    }
}
