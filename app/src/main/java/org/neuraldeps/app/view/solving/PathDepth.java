package org.neuraldeps.app.view.solving;

import java.util.EnumSet;
import java.util.Set;
import org.neuraldeps.app.state.SolvedTarget;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathEnd;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * How far down a path is walked before it is shown. Far enough for every sparse picture, near enough to take a fraction
 * of a second; who asks for more gets a longer path.
 */
final class PathDepth {

    private static final double RATIO = 1e-3;
    private static final int NONZEROS = 200;
    private static final double ROUNDING = 1e-12;
    private static final Set<PathEnd.Reason> LIMITED =
            EnumSet.of(PathEnd.Reason.LAMBDA_FLOOR, PathEnd.Reason.NONZERO_CAP, PathEnd.Reason.KNOT_CAP);

    private PathDepth() {}

    /** The path for the first look at a target. */
    static PathOptions first() {
        return PathOptions.full().downToRatio(RATIO).upToNonzeros(NONZEROS);
    }

    /** Whether a solved target answers a setting, or would not get further however far down it were walked. */
    static boolean suffices(SolvedTarget solved, LambdaSetting setting) {
        return !LIMITED.contains(solved.path().end().reason()) || reaches(solved, setting);
    }

    private static boolean reaches(SolvedTarget solved, LambdaSetting setting) {
        SolutionPath path = solved.path();
        if (setting instanceof LambdaSetting.Nonzeros nonzeros) {
            int count = nonzeros.count();
            boolean stoppedThere = path.end().reason() == PathEnd.Reason.NONZERO_CAP
                    && count <= solved.depth().maxNonzeros();
            return stoppedThere || path.knots().stream().anyMatch(knot -> knot.active().length > count);
        }
        PathOptions wanted = setting.options();
        double lambda = Math.max(wanted.lambdaFloor(), wanted.lambdaFloorRatio() * path.lambdaMax());
        return lambda >= path.end().lambda() * (1 - ROUNDING);
    }
}
