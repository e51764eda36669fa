package org.neuraldeps.app.need;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathEnd;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * A target's path: enough to answer every λ down to its end without solving.
 *
 * @param data what it was computed from
 * @param path the exact path
 * @param depth how far down the path was to be walked
 */
public record SolvedTarget(OpenedDataset data, SolutionPath path, PathOptions depth) {

    /** Walks the path of a problem of some data. */
    public static SolvedTarget solve(
            OpenedDataset data, CovLassoProblem problem, PathOptions depth, Progress progress) {
        return new SolvedTarget(data, ExactHomotopy.solve(problem, depth, progress), depth);
    }

    /** i, the target category. */
    public int target() {
        return path.problem().target();
    }

    /** The categories of the data, as the target sees them. */
    public Categories categories() {
        return data.dataset().categories().seenFrom(target());
    }

    /** How the target was made of others, where that is known. */
    public Optional<PlantedTarget> truth() {
        return data.truth().flatMap(truth -> truth.of(target()));
    }

    /** Why no other category can predict the target, in a sentence; empty where one might. */
    public Optional<String> nothingToPredict() {
        return nothingToPredict(data, path.kept());
    }

    private static Optional<String> nothingToPredict(OpenedDataset data, KeptPath path) {
        return path.targetMoment() == 0
                ? Optional.of(
                        data.dataset().categories().seenFrom(path.target()).targetLabel(path.target())
                                + " is 0 on all fit rows; there is nothing to predict")
                : Optional.empty();
    }

    /** What somebody who sees the picture at a λ should know beside it, a sentence each. */
    public List<String> notes(LambdaSetting lambda) {
        return notes(data, path.kept(), lambda);
    }

    /** The same of a path without its problem. */
    public static List<String> notes(OpenedDataset data, KeptPath path, LambdaSetting lambda) {
        Optional<String> some = data.estimate()
                .map(estimate -> Messages.text("estimate.note", NumberText.brief(100 * estimate.fraction(), 2)));
        Optional<String> end = endsBefore(path, lambda) ? Optional.of(path.end().explanation()) : Optional.empty();
        return Stream.of(some, end, nothingToPredict(data, path))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the picture is that of the path's end because the λ meant could not be reached. */
    private static boolean endsBefore(KeptPath path, LambdaSetting lambda) {
        PathEnd end = path.end();
        if (end.reason() == PathEnd.Reason.LOWEST_LAMBDA) {
            PathOptions wanted = lambda.options();
            double asked = Math.max(wanted.lambdaFloor(), wanted.lambdaFloorRatio() * path.lambdaMax());
            return !(lambda instanceof LambdaSetting.Nonzeros) && asked < end.lambda();
        }
        return end.reason().isEarly() && lambda.on(path) <= end.lambda();
    }

    /** The picture at a λ: an interpolation. */
    public Picture at(LambdaSetting lambda) {
        return new Picture(this, path.at(lambda.on(path)));
    }
}
