package org.neuraldeps.spark;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.FlatPaths;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * What an executor does with a range of targets: walks the path of each, and keeps what interpolation needs.
 *
 * @param moments C, which every executor has
 * @param nonzeros how many are kept of each
 */
record RangeWork(Broadcast<MomentsEverywhere> moments, int nonzeros) implements Function<TargetRange, FlatPaths> {

    /** How far down the paths are walked. */
    static PathOptions depth(int nonzeros) {
        return PathOptions.full().upToNonzeros(nonzeros);
    }

    @Override
    public FlatPaths call(TargetRange range) {
        SecondMoments shared = moments.value().moments();
        List<KeptPath> paths = IntStream.range(range.first(), range.end())
                .mapToObj(target -> CovLassoProblem.within(shared, target, Progress.NONE))
                .map(problem -> ExactHomotopy.solve(problem, depth(nonzeros), Progress.NONE)
                        .kept())
                .toList();
        return FlatPaths.of(paths);
    }
}
