package org.neuraldeps.app.view.lambda;

import org.neuraldeps.solver.covlasso.SolutionPath;

/** The slider's scale: 0 at λ_max on the left, 1 where the path ends, logarithmic in between. */
final class LogScale {

    private final double top;
    private final double decades;

    LogScale(SolutionPath path) {
        this.top = path.lambdaMax();
        double bottom = path.end().lambda();
        // A path may end at λ = 0, which no logarithm reaches; six decades are more than one can see.
        this.decades = bottom > 0 && top > 0 ? Math.min(6, Math.log10(top / bottom)) : top > 0 ? 6 : 0;
    }

    /** Where a λ stands, between 0 and 1. */
    double position(double lambda) {
        if (decades == 0 || lambda >= top) {
            return 0;
        }
        return lambda <= 0 ? 1 : Math.min(1, Math.log10(top / lambda) / decades);
    }

    /** λ/λ_max at a position. */
    double ratio(double position) {
        return Math.pow(10, -Math.max(0, Math.min(1, position)) * decades);
    }

    /** How many powers of ten the scale spans. */
    double decades() {
        return decades;
    }
}
