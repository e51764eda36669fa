package org.neuraldeps.solver.labs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.neuraldeps.solver.heads.Objective;
import org.neuraldeps.solver.work.Progress;

/**
 * Minima of f(x) + ℓ1 ‖x‖₁ from the smallest ℓ1 with x = 0 down, each started from the one before. Between what is asked for
 * lie four weights a decade, 10^(-j/4), the same for every split: curves of several splits can be laid side by side.
 *
 * @param points by decreasing ℓ1, the first at ℓ1_max or at what was asked for above it
 */
record SparsePath(List<Point> points) {

    private static final int A_DECADE = 4;

    SparsePath {
        points = List.copyOf(points);
    }

    /**
     * One minimum.
     *
     * @param l1 its ℓ1
     * @param minimum x there, with its certificate
     */
    record Point(double l1, PenalisedMinimum minimum) {}

    /**
     * Goes down the path.
     *
     * @param smooth f
     * @param wanted ℓ1 that must be on it, at least one; the path ends at the smallest
     * @param tolerance of the norm of the least subgradient
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    static SparsePath down(Objective smooth, List<Double> wanted, double tolerance, Progress progress) {
        double[] x = new double[smooth.size()];
        List<Double> weights = weights(largest(smooth, x, progress), wanted);
        L1Minimiser minimiser = new L1Minimiser(smooth, tolerance);
        List<Point> points = new ArrayList<>();
        for (double l1 : weights) {
            progress.at((double) points.size() / weights.size(), "sparse combinations");
            PenalisedMinimum minimum = minimiser.minimise(x, l1, progress);
            points.add(new Point(l1, minimum));
            x = minimum.point();
        }
        return new SparsePath(points);
    }

    /** ℓ1_max = ‖∇f(0)‖∞. */
    private static double largest(Objective smooth, double[] zero, Progress progress) {
        double[] gradient = new double[zero.length];
        smooth.at(zero, gradient, progress);
        double largest = 0;
        for (double component : gradient) {
            largest = Math.max(largest, Math.abs(component));
        }
        return largest;
    }

    private static List<Double> weights(double largest, List<Double> wanted) {
        TreeSet<Double> weights = new TreeSet<>(Comparator.reverseOrder());
        weights.add(largest);
        weights.addAll(wanted);
        double least = wanted.stream().min(Comparator.naturalOrder()).orElseThrow();
        int first = (int) Math.ceil(-A_DECADE * Math.log10(largest));
        for (int j = first; onGrid(j) > least * (1 + 1e-9); j++) {
            double weight = onGrid(j);
            if (weight < largest && wanted.stream().noneMatch(other -> Math.abs(other / weight - 1) < 1e-9)) {
                weights.add(weight);
            }
        }
        return List.copyOf(weights);
    }

    private static double onGrid(int j) {
        return Math.pow(10, -(double) j / A_DECADE);
    }

    /** The point of an ℓ1 that was asked for. */
    Point at(double l1) {
        return points.stream().filter(point -> point.l1 == l1).findFirst().orElseThrow();
    }
}
