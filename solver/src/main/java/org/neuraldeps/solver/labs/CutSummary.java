package org.neuraldeps.solver.labs;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Mean and standard deviation of the cuts with one μ over repetitions: a line of Table 3 for each dependency.
 *
 * @param weight μ
 * @param accuracy over the test rows
 * @param edges of each dependency, in the order in which they are set
 * @param aupr by each score; empty where there are no rows of none of the categories
 */
public record CutSummary(double weight, Pair accuracy, List<Edge> edges, Map<AnomalyScore, Pair> aupr) {

    /** A number before and after, and by how much it grew within each repetition. */
    public record Pair(Spread before, Spread after, Spread change) {}

    /**
     * What became of a dependency.
     *
     * @param edge i and j
     * @param moment E f_i f_j, logit²
     * @param thetaAtLambda θ_ij at the same λ
     * @param thetaAtRatio θ_ij at the same λ/λ_max
     */
    public record Edge(CutEdge edge, Pair moment, Pair thetaAtLambda, Pair thetaAtRatio) {}

    public CutSummary {
        edges = List.copyOf(edges);
        aupr = Collections.unmodifiableMap(new TreeMap<>(aupr));
    }

    /** One for each μ, ascending. */
    public static List<CutSummary> of(List<CutOutcome> outcomes) {
        return outcomes.stream()
                .map(CutOutcome::weight)
                .distinct()
                .sorted()
                .map(weight -> of(
                        weight,
                        outcomes.stream()
                                .filter(outcome -> outcome.weight() == weight)
                                .toList()))
                .toList();
    }

    private static CutSummary of(double weight, List<CutOutcome> outcomes) {
        CutState first = outcomes.get(0).before();
        Map<AnomalyScore, Pair> aupr = new EnumMap<>(AnomalyScore.class);
        for (AnomalyScore score : first.aupr().keySet()) {
            aupr.put(score, pair(outcomes, state -> state.aupr().get(score).value()));
        }
        List<Edge> edges = IntStream.range(0, first.stars().size())
                .mapToObj(e -> new Edge(
                        first.stars().get(e).edge(),
                        pair(outcomes, state -> state.stars().get(e).moment()),
                        pair(outcomes, state -> state.stars().get(e).thetaAtLambda()),
                        pair(outcomes, state -> state.stars().get(e).thetaAtRatio())))
                .toList();
        return new CutSummary(weight, pair(outcomes, state -> state.accuracy().rate()), edges, aupr);
    }

    private static Pair pair(List<CutOutcome> outcomes, ToDoubleFunction<CutState> number) {
        Function<ToDoubleFunction<CutOutcome>, Spread> spread =
                of -> Spread.of(outcomes.stream().mapToDouble(of));
        return new Pair(
                spread.apply(outcome -> number.applyAsDouble(outcome.before())),
                spread.apply(outcome -> number.applyAsDouble(outcome.after())),
                spread.apply(
                        outcome -> number.applyAsDouble(outcome.after()) - number.applyAsDouble(outcome.before())));
    }
}
