package org.neuraldeps.app.figure.error;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.plot.LineSimplification;
import org.neuraldeps.app.figure.plot.PathAcross;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.theory.ErrorBounds;

/**
 * err_i(θ*(λ)) / C_ii and its lower bound in points. Between knots the error is quadratic in λ, so stretches are halved
 * until their chords lie on the curves.
 */
final class ErrorCurves {

    /** Chords are no longer than this across, points, and no farther from the curve than the next. */
    private static final double FINE = 3;

    private static final double BENT = 0.03;
    private static final double UNSEEN = 0.06;

    /** How far beyond the frame curves are followed, points. */
    private static final double BEYOND = 100;

    private final SolutionPath path;
    private final ErrorBounds bounds;
    private final PathPlane plane;
    private final List<Sample> samples = new ArrayList<>();

    /** Both numbers at a λ, and the place of that λ. */
    private record Sample(double lambda, double x, double error, double lower) {

        /** How far it lies from the chord between two others, in the worse of the two curves. */
        double besideChord(Sample from, Sample to) {
            return Math.max(
                    distance(from.x, from.error, to.x, to.error, error),
                    distance(from.x, from.lower, to.x, to.lower, lower));
        }

        private double distance(double x1, double y1, double x2, double y2, double y) {
            double length = Math.hypot(x2 - x1, y2 - y1);
            return length == 0
                    ? Math.hypot(x - x1, y - y1)
                    : Math.abs((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length;
        }
    }

    ErrorCurves(PathPlane plane, ErrorBounds bounds) {
        this.plane = plane;
        this.path = plane.path();
        this.bounds = bounds;
        PathAcross across = plane.across();
        Sample last = sample(across.most());
        samples.add(last);
        for (Knot knot : path.knots()) {
            if (knot.lambda() < last.lambda() && knot.lambda() >= across.least()) {
                last = upTo(last, sample(knot.lambda()));
            }
        }
        if (across.least() < last.lambda()) {
            upTo(last, sample(across.least()));
        }
    }

    /** The error, where it lies in the frame. */
    List<Points> error() {
        return inFrame(line(Sample::error));
    }

    /** Its lower bound, where it lies in the frame. */
    List<Points> lower() {
        return inFrame(line(Sample::lower));
    }

    /** The corners of what lies between the bounds in the frame; fewer than three where nothing does. */
    Points band() {
        Points lower = LineSimplification.of(line(Sample::lower), UNSEEN);
        int n = lower.size();
        double[] xs = new double[n + 2];
        double[] ys = new double[n + 2];
        for (int i = 0; i < n; i++) {
            xs[i] = lower.x(i);
            ys[i] = lower.y(i);
        }
        xs[n] = lower.x(n - 1);
        xs[n + 1] = lower.x(0);
        ys[n] = upper();
        ys[n + 1] = upper();
        return plane.clip().area(new Points(xs, ys));
    }

    /** Of the upper bound, kept near the frame as all samples are. */
    private double upper() {
        return near(plane.upwards().at(1));
    }

    private Points line(ToDoubleFunction<Sample> upwards) {
        return new Points(
                samples.stream().mapToDouble(Sample::x).toArray(),
                samples.stream().mapToDouble(upwards).toArray());
    }

    private List<Points> inFrame(Points line) {
        return plane.clip().line(line).stream()
                .map(piece -> LineSimplification.of(piece, UNSEEN))
                .toList();
    }

    private Sample upTo(Sample from, Sample to) {
        between(from, to);
        samples.add(to);
        return to;
    }

    private void between(Sample from, Sample to) {
        double lambda = plane.across().middle(from.lambda(), to.lambda());
        if (!(lambda < from.lambda() && lambda > to.lambda())) {
            return;
        }
        Sample middle = sample(lambda);
        if (to.x() - from.x() <= FINE && middle.besideChord(from, to) <= BENT) {
            return;
        }
        between(from, middle);
        samples.add(middle);
        between(middle, to);
    }

    private Sample sample(double lambda) {
        double moment = path.problem().targetMoment();
        return new Sample(
                lambda,
                plane.across().unclipped(lambda),
                near(plane.upwards().at(path.at(lambda).relativeError())),
                near(plane.upwards().at(moment == 0 ? 0 : bounds.lower(lambda) / moment)));
    }

    /** What lies far outside the frame is as good as just outside: both curves fall, and come in once. */
    private double near(double y) {
        return Math.max(plane.area().y() - BEYOND, Math.min(plane.area().bottom() + BEYOND, y));
    }
}
