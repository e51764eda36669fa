package org.neuraldeps.app.figure.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.plot.FrameClip;
import org.neuraldeps.app.figure.plot.GrowingLine;
import org.neuraldeps.app.figure.plot.LineSimplification;
import org.neuraldeps.app.figure.plot.PathAcross;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * The curves θ_j(λ) in points: at every knot, between knots as finely as the axis bends, without the corners that no eye
 * can see, and cut off at the frame. A category that leaves and enters again has several pieces.
 */
final class PathCurves {

    /** A place where a curve begins or ends on the zero line. */
    record Event(int category, double x, boolean entered) {}

    /** Knots closer than this are not all drawn, points: a deep path has thousands of them. */
    private static final double APART = 0.4;

    /** Where a curve has risen or fallen by this much, points, the knot is drawn all the same. */
    private static final double RISEN = 0.55;

    private static final double FINE = 3;
    private static final double UNSEEN = 0.12;

    /** A chord farther than this from the curve is halved, points. */
    private static final double BENT = 0.2;

    private final Map<Integer, List<Points>> pieces = new TreeMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<Integer, GrowingLine> open = new TreeMap<>();
    private double sampled = Double.NEGATIVE_INFINITY;
    private final SolutionPath path;
    private final PathAcross across;
    private final Scale upwards;
    private final FrameClip clip;

    /** The solution at a λ and the place of that λ. */
    private static final class Sample {
        private final SolutionPath path;
        private final double lambda;
        private final double x;
        private Solution solution;

        Sample(SolutionPath path, double lambda, double x) {
            this.path = path;
            this.lambda = lambda;
            this.x = x;
        }

        double lambda() {
            return lambda;
        }

        double x() {
            return x;
        }

        /** Interpolated when somebody asks: between most knots nobody does. */
        Solution solution() {
            if (solution == null) {
                solution = path.at(lambda);
            }
            return solution;
        }
    }

    PathCurves(PathPlane plane) {
        this.path = plane.path();
        this.across = plane.across();
        this.upwards = plane.upwards();
        this.clip = plane.clip();
        List<Knot> knots = path.knots();
        for (int i = 0; i < knots.size() && (i == 0 || knots.get(i).lambda() >= across.least()); i++) {
            Knot knot = knots.get(i);
            double below = i + 1 < knots.size() ? knots.get(i + 1).lambda() : knot.lambda();
            if (knot.lambda() <= across.most()) {
                at(knot);
                between(knot.lambda(), below);
            } else {
                pass(knot);
                if (below <= across.most()) {
                    add(sample(across.most()));
                    between(across.most(), below);
                }
            }
        }
        add(sample(across.least()));
        open.keySet().stream().toList().forEach(this::close);
    }

    private void at(Knot knot) {
        double x = across.unclipped(knot.lambda());
        leave(knot, x);
        enter(knot, x);
        if (x - sampled >= APART || hasMoved(knot)) {
            add(knot, x);
            sampled = x;
        }
    }

    /** A knot left of what is shown: only what is active after it matters. */
    private void pass(Knot knot) {
        for (int category : knot.left()) {
            open.remove(category);
        }
        for (int category : knot.entered()) {
            open.put(category, new GrowingLine());
        }
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
            GrowingLine trace = open.get(category);
            if (trace != null) {
                trace.add(x, upwards.at(0));
                close(category);
                tell(new Event(category, x, false));
            }
        }
    }

    private void enter(Knot knot, double x) {
        for (int category : knot.entered()) {
            open.computeIfAbsent(category, c -> new GrowingLine()).add(x, upwards.at(0));
            tell(new Event(category, x, true));
        }
    }

    private void tell(Event event) {
        if (clip.contains(event.x(), upwards.at(0))) {
            events.add(event);
        }
    }

    private void add(Knot knot, double x) {
        for (int i = 0; i < knot.active().length; i++) {
            GrowingLine trace = open.get(knot.active()[i]);
            if (trace != null) {
                trace.add(x, upwards.at(knot.values()[i]));
            }
        }
    }

    /** Whether a curve has risen or fallen since its last corner so far that the knot must not be left out. */
    private boolean hasMoved(Knot knot) {
        for (int i = 0; i < knot.active().length; i++) {
            GrowingLine trace = open.get(knot.active()[i]);
            if (trace != null && Math.abs(upwards.at(knot.values()[i]) - trace.lastY()) >= RISEN) {
                return true;
            }
        }
        return false;
    }

    /** θ is linear in λ, but λ is not linear in every axis: what lies below a knot, down to a λ or the axis' end. */
    private void between(double above, double below) {
        Sample from = sample(above);
        // Where the solution jumps at a knot, this is the one above the jump.
        Sample to = sample(Math.min(above, Math.nextUp(Math.max(below, across.least()))));
        int parts = (int) Math.ceil(Math.abs(to.x() - from.x()) / FINE);
        Sample last = from;
        for (int part = 1; part < parts; part++) {
            Sample next = sample(above + (to.lambda() - above) * part / parts);
            bend(last, next);
            add(next);
            last = next;
        }
        if (parts > 0) {
            bend(last, to);
        }
    }

    /** Adds what the straight line between two places would miss. */
    private void bend(Sample above, Sample below) {
        double lambda = across.middle(above.lambda(), below.lambda());
        double part = (above.lambda() - lambda) / (above.lambda() - below.lambda());
        if (!(part > 0 && part < 1)) {
            return;
        }
        Sample middle = sample(lambda);
        double aside = middle.x() - above.x() - part * (below.x() - above.x());
        // However far the curves rise, the chord leaves them by less than it lies aside.
        if (Math.abs(aside) <= BENT) {
            return;
        }
        double height = height(above, below);
        if (Math.abs(aside) * height <= BENT * Math.hypot(below.x() - above.x(), height)) {
            return;
        }
        bend(above, middle);
        add(middle);
        bend(middle, below);
    }

    /** How far the curve that moves most rises or falls between two places. */
    private double height(Sample above, Sample below) {
        double most = 0;
        for (int category : open.keySet()) {
            double change = upwards.at(below.solution().coefficient(category))
                    - upwards.at(above.solution().coefficient(category));
            most = Math.max(most, Math.abs(change));
        }
        return most;
    }

    private Sample sample(double lambda) {
        return new Sample(path, lambda, across.unclipped(lambda));
    }

    private void add(Sample sample) {
        open.forEach((category, trace) ->
                trace.add(sample.x(), upwards.at(sample.solution().coefficient(category))));
    }

    private void close(int category) {
        GrowingLine trace = open.remove(category);
        if (trace.size() > 1) {
            for (Points piece : clip.line(trace.points())) {
                pieces.computeIfAbsent(category, c -> new ArrayList<>()).add(LineSimplification.of(piece, UNSEEN));
            }
        }
    }
}
