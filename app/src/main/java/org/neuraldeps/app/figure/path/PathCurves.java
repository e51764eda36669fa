package org.neuraldeps.app.figure.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.plot.LineSimplification;
import org.neuraldeps.app.figure.plot.PathAcross;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * The curves θ_j(λ) in points: at every knot, between knots as finely as the axis bends, and without the corners that no
 * eye can see. A category that leaves and enters again has several pieces.
 */
final class PathCurves {

    /** A place where a curve begins or ends on the zero line. */
    record Event(int category, double x, boolean entered) {}

    /** Knots closer than this are not all drawn, points: a deep path has thousands of them. */
    private static final double APART = 0.4;

    private static final double FINE = 3;
    private static final double UNSEEN = 0.12;

    private final Map<Integer, List<Points>> pieces = new TreeMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<Integer, Trace> open = new TreeMap<>();
    private final PathAcross across;
    private final Scale upwards;

    PathCurves(SolutionPath path, PathAcross across, Scale upwards) {
        this.across = across;
        this.upwards = upwards;
        List<Knot> knots = path.knots();
        double sampled = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < knots.size() && (i == 0 || knots.get(i).lambda() >= across.least()); i++) {
            Knot knot = knots.get(i);
            boolean last = i + 1 == knots.size() || knots.get(i + 1).lambda() < across.least();
            double x = across.at(knot.lambda());
            leave(knot, x);
            enter(knot, x);
            if (last || x - sampled >= APART) {
                add(knot, x);
                sampled = x;
            }
            if (!last) {
                between(path, knot, knots.get(i + 1));
            } else if (knot.lambda() > across.least()) {
                add(path.at(across.least()), across.at(across.least()));
            }
        }
        open.keySet().stream().toList().forEach(this::close);
    }

    /** The pieces of every category's curve. */
    Map<Integer, List<Points>> pieces() {
        return pieces;
    }

    /** Where curves begin and end on the zero line, left to right. */
    List<Event> events() {
        return events;
    }

    private void leave(Knot knot, double x) {
        for (int category : knot.left()) {
            Trace trace = open.get(category);
            if (trace != null) {
                trace.add(x, upwards.at(0));
                close(category);
                events.add(new Event(category, x, false));
            }
        }
    }

    private void enter(Knot knot, double x) {
        for (int category : knot.entered()) {
            open.computeIfAbsent(category, c -> new Trace()).add(x, upwards.at(0));
            events.add(new Event(category, x, true));
        }
    }

    private void add(Knot knot, double x) {
        for (int i = 0; i < knot.active().length; i++) {
            Trace trace = open.get(knot.active()[i]);
            if (trace != null) {
                trace.add(x, upwards.at(knot.values()[i]));
            }
        }
    }

    /** θ is linear in λ, but λ is not linear in every axis. */
    private void between(SolutionPath path, Knot above, Knot below) {
        double gap = Math.abs(across.at(below.lambda()) - across.at(above.lambda()));
        int parts = (int) Math.ceil(gap / FINE);
        for (int part = 1; part < parts; part++) {
            double lambda = above.lambda() + (below.lambda() - above.lambda()) * part / parts;
            double x = across.at(lambda);
            add(path.at(lambda), x);
        }
    }

    private void add(Solution solution, double x) {
        open.forEach((category, trace) -> trace.add(x, upwards.at(solution.coefficient(category))));
    }

    private void close(int category) {
        Trace trace = open.remove(category);
        if (trace.size > 1) {
            pieces.computeIfAbsent(category, c -> new ArrayList<>()).add(LineSimplification.of(trace.points(), UNSEEN));
        }
    }

    /** A growing line. */
    private static final class Trace {
        private double[] xs = new double[16];
        private double[] ys = new double[16];
        private int size;

        void add(double x, double y) {
            if (size == xs.length) {
                xs = Arrays.copyOf(xs, 2 * size);
                ys = Arrays.copyOf(ys, 2 * size);
            }
            xs[size] = x;
            ys[size++] = y;
        }

        Points points() {
            return new Points(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
        }
    }
}
