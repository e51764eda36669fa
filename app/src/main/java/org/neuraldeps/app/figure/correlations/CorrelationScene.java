package org.neuraldeps.app.figure.correlations;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.PathCorrelations;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.solver.covlasso.PathEvents;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * A target's path, the correlations along it and its events.
 *
 * @param solved the path
 * @param correlations c at its knots
 * @param events what happens there
 * @param drawn the categories whose curves are drawn, ascending
 */
record CorrelationScene(SolvedTarget solved, PathCorrelations correlations, PathEvents events, List<Integer> drawn) {

    /** A drawing of more curves than these shows no more, and a file of them is large. */
    static final int MOST_CURVES = 1000;

    /** Of very many categories those that ever enter, and then those that come nearest to λ/2 at a knot. Cost n a knot. */
    static CorrelationScene of(SolvedTarget solved, PathCorrelations correlations) {
        SolutionPath path = solved.path();
        int[] candidates = path.problem().dictionary().indices();
        List<Integer> drawn = candidates.length <= MOST_CURVES
                ? Arrays.stream(candidates).boxed().toList()
                : nearest(path, correlations, candidates);
        return new CorrelationScene(solved, correlations, PathEvents.of(path), drawn);
    }

    /** The path. */
    SolutionPath path() {
        return solved.path();
    }

    /** What the end of the path has found of a truth, where that is known. */
    TruthMarks marks() {
        return TruthMarks.of(solved.truth(), path().at(path().end().lambda()));
    }

    /** λ at which a category enters first; empty where it does not. */
    OptionalDouble firstTouch(int category) {
        return events.list().stream()
                .filter(event -> event.entered().stream().anyMatch(change -> change.category() == category))
                .mapToDouble(PathEvent::lambda)
                .findFirst();
    }

    private static List<Integer> nearest(SolutionPath path, PathCorrelations correlations, int[] candidates) {
        BitSet entered = new BitSet();
        Arrays.stream(path.categories()).forEach(entered::set);
        double[] part = new double[path.problem().correlations().length];
        for (int k = 0; k < path.knots().size(); k++) {
            Knot knot = path.knots().get(k);
            double[] here = correlations.atKnot(k);
            for (int j : candidates) {
                part[j] = Math.max(part[j], Math.abs(here[j]) / knot.lambda());
            }
        }
        return IntStream.of(candidates)
                .boxed()
                .sorted(Comparator.comparing((Integer j) -> !entered.get(j))
                        .thenComparing(j -> -part[j])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Math.max(MOST_CURVES, entered.cardinality()))
                .sorted()
                .toList();
    }
}
