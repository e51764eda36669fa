package org.neuraldeps.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * What a curve over a path ought to be, in points: the number of the solution at very many λ, from λ_max down to the
 * smallest one shown, those just above and below every knot among them.
 */
public final class ExactCurve {

    private static final int PARTS = 60;

    private final int parts;

    private final List<double[]> points = new ArrayList<>();

    /**
     * @param across λ to x, never falling while λ falls
     * @param upwards the number of a solution to y
     */
    public ExactCurve(SolutionPath path, double least, DoubleUnaryOperator across, ToDoubleFunction<Solution> upwards) {
        this(path, least, across, upwards, PARTS);
    }

    /** @param parts of each stretch between knots */
    public ExactCurve(
            SolutionPath path,
            double least,
            DoubleUnaryOperator across,
            ToDoubleFunction<Solution> upwards,
            int parts) {
        this.parts = parts;
        double[] lambdas = path.knots().stream().mapToDouble(Knot::lambda).toArray();
        for (int i = 0; i < lambdas.length && lambdas[i] >= least; i++) {
            double below = i + 1 < lambdas.length ? Math.max(least, lambdas[i + 1]) : least;
            for (double lambda : between(lambdas[i], below)) {
                points.add(new double[] {across.applyAsDouble(lambda), upwards.applyAsDouble(path.at(lambda))});
            }
        }
    }

    /** From just above a knot to just above the next, as finely on a linear as on a logarithmic scale. */
    private double[] between(double above, double below) {
        List<Double> lambdas = new ArrayList<>(List.of(above, Math.min(above, Math.nextUp(below)), below));
        for (int part = 1; part < parts; part++) {
            double t = (double) part / parts;
            lambdas.add(above + t * (below - above));
            lambdas.add(below + t * t * t * t * (above - below));
            if (below > 0) {
                lambdas.add(above * Math.pow(below / above, t));
            }
        }
        return lambdas.stream()
                .filter(lambda -> lambda <= above && lambda >= below)
                .sorted((a, b) -> Double.compare(b, a))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Its points. */
    public List<double[]> points() {
        return points;
    }

    /** Its distance from a point, or any larger than 3 where it is farther. */
    public double distance(double x, double y) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle)[0] < x - 3) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = Math.max(1, low); i < points.size() && points.get(i - 1)[0] <= x + 3; i++) {
            double[] a = points.get(i - 1);
            double[] b = points.get(i);
            Points piece = new Points(new double[] {a[0], b[0]}, new double[] {a[1], b[1]});
            nearest = Math.min(nearest, new HitShape.Track(piece).distance(x, y));
        }
        return nearest;
    }
}
