package org.neuraldeps.solver.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How far the numbers of a Table 1 may be off: 95 % intervals, by groups of rows, since two views of a photograph say nearly
 * the same. A number that rests on fewer than {@value #LEAST_GROUPS} groups has none.
 *
 * <ul>
 *   <li>Acc, Pos Acc and the precision of wins: binomial limits (Clopper–Pearson) with groups in place of rows. Groups of
 *       different size count as (Σ n_g)² / Σ n_g², n_g the rows of a group that the number is a part of. That is right where
 *       the rows of a group agree, and wide where they do not; it holds for few groups, and at 0 and 100 %.
 *   <li>Abs Err and Rel Err, A / B with A and B sums over G groups: ± t_{G−1} √(G / (G − 1) Σ (A_g − (A/B) B_g)²) / B.
 *   <li>Acc − its original: the same; where fewer than {@value #LEAST_CHANGED} groups change, binomial limits of the parts
 *       gained and lost, each at half the error.
 * </ul>
 *
 * Immutable.
 *
 * @param groups how many groups of evaluation rows there are
 * @param grouped whether rows belong together; where nothing says so each row is a group of its own
 * @param absErr of Abs Err, logit units
 * @param relErr of Rel Err
 * @param acc of Acc
 * @param accChange of Acc − its original, paired
 * @param positiveAcc of Pos Acc
 * @param precisionOfWins of the precision of wins
 */
public record Intervals(
        int groups,
        boolean grouped,
        Optional<Interval> absErr,
        Optional<Interval> relErr,
        Optional<Interval> acc,
        Optional<Interval> accChange,
        Optional<Interval> positiveAcc,
        Optional<Interval> precisionOfWins) {

    /** How often the truth is meant to lie inside. */
    public static final double LEVEL = 0.95;

    /** Below so many groups there is no interval. */
    public static final int LEAST_GROUPS = 5;

    /** Below so many groups that change, Student's t is no guide to a difference of accuracies. */
    public static final int LEAST_CHANGED = 10;

    private static final double TAIL = (1 - LEVEL) / 2;

    /** Those of the sums of each group. */
    public static Intervals of(GroupedSums sums) {
        List<EvaluationSums> each = sums.groups();
        List<EvaluationSums.Answers> answers =
                each.stream().flatMap(group -> group.answers().stream()).toList();
        boolean hasAnswers = answers.size() == each.size();
        return new Intervals(
                each.size(),
                sums.grouped(),
                ratio(each, EvaluationSums::deviation, EvaluationSums::rows).map(found -> found.atLeast(0)),
                ratio(each, EvaluationSums::deviation, EvaluationSums::size).map(found -> found.atLeast(0)),
                hasAnswers ? part(each, group -> hits(group).hits(), EvaluationSums::rows) : Optional.empty(),
                hasAnswers ? change(each) : Optional.empty(),
                part(answers, EvaluationSums.Answers::positiveHits, EvaluationSums.Answers::positives),
                part(answers, EvaluationSums.Answers::positiveHits, EvaluationSums.Answers::wins));
    }

    private static EvaluationSums.Answers hits(EvaluationSums group) {
        return group.answers().orElseThrow();
    }

    private static <T> Optional<Interval> part(List<T> groups, ToDoubleFunction<T> hits, ToDoubleFunction<T> of) {
        return part(groups, hits, of, TAIL);
    }

    private static <T> Optional<Interval> part(
            List<T> groups, ToDoubleFunction<T> hits, ToDoubleFunction<T> of, double tail) {
        List<T> counted =
                groups.stream().filter(group -> of.applyAsDouble(group) > 0).toList();
        if (counted.size() < LEAST_GROUPS) {
            return Optional.empty();
        }
        double whole = sum(counted, of);
        double squares = sum(counted, group -> of.applyAsDouble(group) * of.applyAsDouble(group));
        return Optional.of(Interval.binomial(sum(counted, hits) / whole, whole * whole / squares, tail));
    }

    private static <T> Optional<Interval> ratio(List<T> groups, ToDoubleFunction<T> above, ToDoubleFunction<T> below) {
        double whole = sum(groups, below);
        if (groups.size() < LEAST_GROUPS || whole == 0) {
            return Optional.empty();
        }
        double value = sum(groups, above) / whole;
        double squares = sum(groups, group -> square(above.applyAsDouble(group) - value * below.applyAsDouble(group)));
        int freedom = groups.size() - 1;
        double deviation = Math.sqrt(groups.size() * squares / freedom) / whole;
        return Optional.of(Interval.student(value, deviation, freedom, TAIL));
    }

    private static Optional<Interval> change(List<EvaluationSums> each) {
        long changed = each.stream()
                .filter(group -> hits(group).gained() != hits(group).lost())
                .count();
        if (changed >= LEAST_CHANGED) {
            return ratio(
                    each, group -> hits(group).gained() - (double) hits(group).lost(), EvaluationSums::rows);
        }
        Optional<Interval> gained = part(each, group -> hits(group).gained(), EvaluationSums::rows, TAIL / 2);
        Optional<Interval> lost = part(each, group -> hits(group).lost(), EvaluationSums::rows, TAIL / 2);
        return gained.flatMap(
                up -> lost.map(down -> new Interval(up.lower() - down.upper(), up.upper() - down.lower())));
    }

    private static double square(double value) {
        return value * value;
    }

    private static <T> double sum(List<T> groups, ToDoubleFunction<T> of) {
        return groups.stream().mapToDouble(of).sum();
    }
}
