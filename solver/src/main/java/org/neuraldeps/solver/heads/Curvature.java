package org.neuraldeps.solver.heads;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * What the last steps tell about the inverse Hessian: the limited memory of L-BFGS (Nocedal 1980), applied by its two
 * loops, 4 m size multiply-adds.
 */
final class Curvature {

    private final int memory;
    private final Deque<Step> steps = new ArrayDeque<>();

    Curvature(int memory) {
        this.memory = memory;
    }

    /** s = change of x, y = change of the gradient, and sᵀy. */
    private record Step(double[] s, double[] y, double sy) {}

    boolean isEmpty() {
        return steps.isEmpty();
    }

    void clear() {
        steps.clear();
    }

    /** Learns from a step, unless it shows no curvature that a double can tell from none. */
    void learn(double[] s, double[] y) {
        double sy = Vectors.dot(s, y);
        if (!(sy > 1e-16 * Vectors.norm(s) * Vectors.norm(y))) {
            return;
        }
        if (steps.size() == memory) {
            steps.removeLast();
        }
        steps.addFirst(new Step(s, y, sy));
    }

    /** The direction -H g, with H ≈ the inverse Hessian. */
    double[] direction(double[] gradient) {
        double[] q = gradient.clone();
        double[] alphas = new double[steps.size()];
        int i = 0;
        for (Step step : steps) {
            alphas[i] = Vectors.dot(step.s, q) / step.sy;
            Vectors.add(q, -alphas[i++], step.y);
        }
        double scale =
                steps.isEmpty() ? 1 : steps.peekFirst().sy / Vectors.dot(steps.peekFirst().y, steps.peekFirst().y);
        Vectors.scale(q, -scale);
        for (Iterator<Step> oldest = steps.descendingIterator(); oldest.hasNext(); ) {
            Step step = oldest.next();
            double beta = Vectors.dot(step.y, q) / step.sy;
            Vectors.add(q, -alphas[--i] - beta, step.s);
        }
        return q;
    }
}
