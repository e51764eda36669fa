package org.neuraldeps.solver.labs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The last steps of a minimisation and how the gradient changed over each: what L-BFGS knows of the Hessian. Asked for a
 * direction it looks at the free variables alone, as if the others did not exist.
 */
final class CurvaturePairs {

    private static final int MOST = 30;

    /** A pair whose curvature on the free variables is below this part of |s||y| tells nothing. */
    private static final double LEAST_CURVATURE = 1e-12;

    private final Deque<Pair> pairs = new ArrayDeque<>();

    private record Pair(double[] step, double[] change) {}

    /** A pair and its sᵀy on the free variables. */
    private record Usable(double[] step, double[] change, double curvature) {}

    /**
     * Remembers a step, and forgets the oldest beyond {@value #MOST}.
     *
     * @param step x' - x; taken over
     * @param change of the gradient; taken over
     */
    void add(double[] step, double[] change) {
        pairs.addLast(new Pair(step, change));
        if (pairs.size() > MOST) {
            pairs.removeFirst();
        }
    }

    void clear() {
        pairs.clear();
    }

    /**
     * Turns a vector v into -H v, H the inverse Hessian of the free variables as the pairs tell it.
     *
     * @param direction holds v, 0 for variables that are not free; receives the result. Modified
     * @param free ascending
     * @return whether there was a pair to tell anything
     */
    boolean apply(double[] direction, int[] free) {
        List<Usable> usable = usable(free);
        scale(direction, free, -1);
        double[] alphas = new double[usable.size()];
        for (int p = usable.size() - 1; p >= 0; p--) {
            Usable pair = usable.get(p);
            alphas[p] = dot(pair.step, direction, free) / pair.curvature;
            add(direction, -alphas[p], pair.change, free);
        }
        if (!usable.isEmpty()) {
            Usable last = usable.get(usable.size() - 1);
            scale(direction, free, last.curvature / dot(last.change, last.change, free));
        }
        for (int p = 0; p < usable.size(); p++) {
            Usable pair = usable.get(p);
            double beta = dot(pair.change, direction, free) / pair.curvature;
            add(direction, alphas[p] - beta, pair.step, free);
        }
        return !usable.isEmpty();
    }

    private List<Usable> usable(int[] free) {
        List<Usable> usable = new ArrayList<>();
        for (Iterator<Pair> all = pairs.iterator(); all.hasNext(); ) {
            Pair pair = all.next();
            double curvature = dot(pair.step, pair.change, free);
            double size = Math.sqrt(dot(pair.step, pair.step, free) * dot(pair.change, pair.change, free));
            if (curvature > LEAST_CURVATURE * size) {
                usable.add(new Usable(pair.step, pair.change, curvature));
            }
        }
        return usable;
    }

    private static double dot(double[] left, double[] right, int[] free) {
        double sum = 0;
        for (int i : free) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static void add(double[] to, double factor, double[] what, int[] free) {
        for (int i : free) {
            to[i] += factor * what[i];
        }
    }

    private static void scale(double[] vector, int[] free, double factor) {
        for (int i : free) {
            vector[i] *= factor;
        }
    }
}
