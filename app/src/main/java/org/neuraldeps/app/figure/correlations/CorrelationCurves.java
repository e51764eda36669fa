package org.neuraldeps.app.figure.correlations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.plot.GrowingLine;
import org.neuraldeps.app.figure.plot.LineSimplification;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.PathCorrelations;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.theory.SlopeBound;

/**
 * The curves |c_j(λ)| in points, each in the pieces that Theorem 3 excludes from the solution and those it does not. Where a
 * category is active its curve is λ/2 and left out: that line is drawn once.
 */
final class CorrelationCurves {

    /** Corners closer to the curve than this are left out, points. */
    private static final double UNSEEN = 0.15;

    /** |c| this near to λ/2, as a part of λ_max/2, is at it. */
    private static final double ROUNDING = 1e-9;

    /**
     * A category's curve.
     *
     * @param excluded what Theorem 3 excludes, seen from λ_max
     * @param open the rest, below λ/2
     */
    record Curve(List<Points> excluded, List<Points> open) {

        /** All of it. */
        List<Points> pieces() {
            List<Points> all = new ArrayList<>(excluded);
            all.addAll(open);
            return all;
        }
    }

    private final CorrelationPlane plane;
    private final PathCorrelations correlations;
    private final CovLassoProblem problem;
    private final double[] samples;

    /** Where the samples lie across. */
    private final double[] places;

    private final Map<Integer, Curve> curves = new HashMap<>();

    CorrelationCurves(CorrelationScene scene, CorrelationPlane plane) {
        this.plane = plane;
        this.correlations = scene.correlations();
        this.problem = scene.path().problem();
        this.samples = Samples.of(plane);
        this.places = Arrays.stream(samples).map(plane::x).toArray();
        scene.drawn().forEach(category -> curves.put(category, curve(category)));
    }

    /** A category's curve; empty for one that is not drawn. */
    Curve of(int category) {
        return curves.getOrDefault(category, new Curve(List.of(), List.of()));
    }

    /**
     * A category's curve as far as it comes down to a λ.
     *
     * @param lambda logit²
     */
    List<Points> until(int category, double lambda) {
        GrowingLine line = new GrowingLine();
        for (double sample : Samples.with(samples, lambda)) {
            if (sample >= lambda) {
                line.add(plane.x(sample), plane.y(Math.abs(correlations.at(category, sample))));
            }
        }
        return line.size() < 2 ? List.of() : plane.clip().line(line.points());
    }

    /** The line λ/2 as far as it is in view. */
    List<Points> wedge() {
        GrowingLine line = new GrowingLine();
        for (double lambda : samples) {
            line.add(plane.x(lambda), plane.level(lambda));
        }
        return plane.clip().line(line.points());
    }

    /** What lies above λ/2, where no |c| is; fewer than three corners where that is not in view. */
    Points above() {
        GrowingLine line = new GrowingLine();
        double high = plane.area().y() - plane.area().height();
        line.add(plane.x(samples[0]), high);
        for (double lambda : samples) {
            line.add(plane.x(lambda), plane.level(lambda));
        }
        line.add(plane.x(samples[samples.length - 1]), high);
        return plane.clip().area(line.points());
    }

    /** What Theorem 2 says |c_j| is at most, from λ_max down to where that is λ/2: below, it says nothing that Eq. 7 does not. */
    List<Points> ceiling(int category) {
        double end = Screening.safeAbove(problem, category, 0);
        GrowingLine line = new GrowingLine();
        for (double lambda : Samples.with(samples, end)) {
            if (lambda >= end && lambda > 0) {
                line.add(plane.x(lambda), plane.y(SlopeBound.ceiling(problem, category, 0, lambda)));
            }
        }
        return line.size() < 2 ? List.of() : plane.clip().line(line.points());
    }

    private Curve curve(int category) {
        double safe = Screening.safeAbove(problem, category, 0);
        double[] lambdas = Samples.with(samples, safe);
        Curve curve = new Curve(new ArrayList<>(), new ArrayList<>());
        GrowingLine line = new GrowingLine();
        boolean wasRiding = true;
        double before = 0;
        int passed = 0;
        for (int s = 0; s < lambdas.length; s++) {
            double lambda = lambdas[s];
            double c = correlations.at(category, lambda);
            boolean isInserted = passed == 0 && lambdas.length > samples.length && lambda == safe;
            passed += isInserted ? 1 : 0;
            double x = isInserted ? plane.x(lambda) : places[s - passed];
            boolean rides = Math.abs(c) >= lambda / 2 - ROUNDING * problem.lambdaMax() / 2;
            if (s > 0 && wasRiding && rides) {
                finish(line, curve.open());
                line = new GrowingLine();
            } else if (s > 0 && before * c < 0) {
                double zero = lambdas[s - 1] + before / (before - c) * (lambda - lambdas[s - 1]);
                line.add(plane.x(zero), plane.y(0));
            }
            line.add(x, plane.y(Math.abs(c)));
            if (lambda == safe) {
                finish(line, curve.excluded());
                line = new GrowingLine();
                line.add(x, plane.y(Math.abs(c)));
            }
            wasRiding = rides;
            before = c;
        }
        boolean never = safe < lambdas[lambdas.length - 1];
        finish(line, never ? curve.excluded() : curve.open());
        return curve;
    }

    private void finish(GrowingLine line, List<Points> pieces) {
        if (line.size() > 1) {
            for (Points piece : plane.clip().line(line.points())) {
                pieces.add(LineSimplification.of(piece, UNSEEN));
            }
        }
    }
}
