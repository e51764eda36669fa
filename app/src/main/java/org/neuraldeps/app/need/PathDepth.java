package org.neuraldeps.app.need;

import java.util.EnumSet;
import java.util.Set;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathEnd;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.SecondMoments;

/**
 * How far down paths are walked when nobody says how far: far enough for every sparse picture, near enough to take a
 * fraction of a second; who asks for a smaller λ gets a longer path.
 */
public final class PathDepth {

    private static final double RATIO = 1e-3;
    private static final int NONZEROS = 100;

    /** Where every column costs a pass over the logits. */
    private static final int NONZEROS_ON_DEMAND = 20;

    private static final double ROUNDING = 1e-12;

    private static final Set<PathEnd.Reason> LIMITED =
            EnumSet.of(PathEnd.Reason.LAMBDA_FLOOR, PathEnd.Reason.NONZERO_CAP, PathEnd.Reason.KNOT_CAP);

    private PathDepth() {}

    /** The path for a look at a target. */
    public static PathOptions usual(SecondMoments moments) {
        return PathOptions.full().downToRatio(RATIO).upToNonzeros(moments.isHeld() ? NONZEROS : NONZEROS_ON_DEMAND);
    }

    /** The paths for a look at several targets at one λ/λ_max; their dictionaries are small. */
    static PathOptions ofSeveral(double ratio) {
        return PathOptions.full().downToRatio(Math.min(RATIO, ratio));
    }

    /** Whether a path answers a setting, or would not get further however far down it were walked. */
    static boolean suffices(SolutionPath path, PathOptions depth, LambdaSetting setting) {
        return !LIMITED.contains(path.end().reason()) || reaches(path, depth, setting);
    }

    private static boolean reaches(SolutionPath path, PathOptions depth, LambdaSetting setting) {
        if (setting instanceof LambdaSetting.Nonzeros nonzeros) {
            int count = nonzeros.count();
            boolean stoppedThere = path.end().reason() == PathEnd.Reason.NONZERO_CAP && count <= depth.maxNonzeros();
            return stoppedThere || path.knots().stream().anyMatch(knot -> knot.active().length > count);
        }
        PathOptions wanted = setting.options();
        double lambda = Math.max(wanted.lambdaFloor(), wanted.lambdaFloorRatio() * path.lambdaMax());
        return lambda >= path.end().lambda() * (1 - ROUNDING);
    }
}
