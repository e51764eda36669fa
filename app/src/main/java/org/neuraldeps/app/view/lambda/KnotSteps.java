package org.neuraldeps.app.view.lambda;

import java.util.List;
import java.util.OptionalDouble;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.SolutionPath;

/** The knots next to a λ. A λ within rounding of a knot counts as being at it. */
final class KnotSteps {

    private static final double ROUNDING = 1e-9;

    private KnotSteps() {}

    /** λ of the next knot towards 0, if there is one. */
    static OptionalDouble below(SolutionPath path, double lambda) {
        double limit = lambda - ROUNDING * path.lambdaMax() * lambdaPart(path, lambda);
        return path.knots().stream()
                .mapToDouble(Knot::lambda)
                .filter(knot -> knot < limit)
                .findFirst();
    }

    /** λ of the next knot towards λ_max, if there is one. */
    static OptionalDouble above(SolutionPath path, double lambda) {
        double limit = lambda + ROUNDING * path.lambdaMax() * lambdaPart(path, lambda);
        List<Knot> knots = path.knots();
        for (int i = knots.size() - 1; i >= 0; i--) {
            if (knots.get(i).lambda() > limit) {
                return OptionalDouble.of(knots.get(i).lambda());
            }
        }
        return OptionalDouble.empty();
    }

    /** Rounding scales with λ itself: small λ have knots that are close together. */
    private static double lambdaPart(SolutionPath path, double lambda) {
        return path.lambdaMax() == 0 ? 0 : lambda / path.lambdaMax();
    }
}
