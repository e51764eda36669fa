package org.neuraldeps.solver.labs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.work.Progress;

/** The stars of the targets of some dependencies, in a head before and in edited ones at the λ that follow from it. */
final class CutStars {

    private final List<CutEdge> edges;
    private final Map<Integer, Place> places = new HashMap<>();
    private final List<CutStar> before;

    /** Where a target is looked at. */
    private record Place(double lambda, double ratio) {}

    /**
     * @param moments C of the logits of the head before
     * @param setting which λ is meant there
     */
    CutStars(List<CutEdge> edges, LambdaSetting setting, DenseSecondMoments moments, Progress progress) {
        this.edges = edges;
        Map<Integer, SolutionPath> paths = new HashMap<>();
        for (CutEdge edge : edges) {
            SolutionPath path = paths.computeIfAbsent(
                    edge.target(),
                    target -> ExactHomotopy.solve(problem(moments, target, progress), setting.options(), progress));
            double lambda = setting.on(path);
            places.put(edge.target(), new Place(lambda, path.lambdaMax() == 0 ? 1 : lambda / path.lambdaMax()));
        }
        this.before = edges.stream()
                .map(edge -> {
                    SolutionPath path = paths.get(edge.target());
                    double lambda = places.get(edge.target()).lambda;
                    return new CutStar(edge, moment(moments, edge), path.at(lambda), path.at(lambda));
                })
                .toList();
    }

    /** In the head before. */
    List<CutStar> before() {
        return before;
    }

    /** In an edited head, with C of its logits. */
    List<CutStar> after(DenseSecondMoments moments, Progress progress) {
        Map<Integer, SolutionPath> paths = new HashMap<>();
        return edges.stream()
                .map(edge -> {
                    SolutionPath path = paths.computeIfAbsent(
                            edge.target(), target -> edited(problem(moments, target, progress), progress));
                    Place place = places.get(edge.target());
                    return new CutStar(
                            edge,
                            moment(moments, edge),
                            path.at(Math.max(path.end().lambda(), place.lambda)),
                            path.at(path.clamp(place.ratio * path.lambdaMax())));
                })
                .toList();
    }

    private SolutionPath edited(CovLassoProblem problem, Progress progress) {
        Place place = places.get(problem.target());
        double lowest = Math.min(place.lambda, place.ratio * problem.lambdaMax());
        return ExactHomotopy.solve(problem, PathOptions.full().downTo(lowest), progress);
    }

    private static CovLassoProblem problem(DenseSecondMoments moments, int target, Progress progress) {
        return CovLassoProblem.within(moments, target, progress);
    }

    private static double moment(DenseSecondMoments moments, CutEdge edge) {
        return moments.columns().column(edge.target())[edge.predictor()];
    }
}
