package org.neuraldeps.app.figure.correlations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.neuraldeps.solver.covlasso.Knot;

/**
 * The λ at which curves are drawn, falling: the knots that are in view and, where straight lines in λ are bent on the axes, places
 * between them.
 */
final class Samples {

    /** Knots closer than this are not all drawn, points: a deep path has thousands of them. */
    private static final double APART = 0.4;

    /** Places between knots are this far apart, points. */
    private static final double FINE = 3;

    private final DoubleStream.Builder found = DoubleStream.builder();
    private final CorrelationPlane plane;
    private double last = Double.NaN;

    private Samples(CorrelationPlane plane) {
        this.plane = plane;
    }

    /** Those of a plot, from the largest λ in view to the smallest. */
    static double[] of(CorrelationPlane plane) {
        Samples samples = new Samples(plane);
        double most = plane.across().most();
        double least = plane.across().least();
        samples.add(most);
        List<Knot> knots = plane.plane().path().knots();
        for (Knot knot : knots) {
            double lambda = knot.lambda();
            boolean isBetween = lambda < most && lambda > least;
            if (isBetween && plane.x(lambda) - plane.x(samples.last) >= APART) {
                samples.to(lambda);
            }
        }
        if (least < most) {
            samples.to(least);
        }
        return samples.found.build().toArray();
    }

    /** The same with one more, where it is in view. */
    static double[] with(double[] samples, double lambda) {
        if (!(lambda < samples[0] && lambda > samples[samples.length - 1])) {
            return samples;
        }
        double[] more = Arrays.copyOf(samples, samples.length + 1);
        int place = samples.length;
        while (more[place - 1] < lambda) {
            more[place] = more[place - 1];
            place--;
        }
        more[place] = lambda;
        return more;
    }

    private void to(double lambda) {
        if (plane.isLogarithmic()) {
            double above = last;
            int parts = (int) Math.ceil((plane.x(lambda) - plane.x(above)) / FINE);
            for (int part = 1; part < parts; part++) {
                add(above * Math.pow(lambda / above, (double) part / parts));
            }
        }
        add(lambda);
    }

    private void add(double lambda) {
        found.add(lambda);
        last = lambda;
    }
}
