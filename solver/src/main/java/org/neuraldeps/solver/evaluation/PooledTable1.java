package org.neuraldeps.solver.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Table 1 over several targets taken together, each replaced by itself: a category has so few positive evaluation rows that
 * its own Pos Acc is an anecdote. Sums are pooled, not ratios: a target with more positives counts more in Pos Acc, and one
 * with larger logits in Rel Err. Immutable.
 *
 * @param targets how many
 * @param sums over the rows of all of them; empty where there is none
 */
public record PooledTable1(int targets, Optional<EvaluationSums> sums) {

    /** Of no target. */
    public static final PooledTable1 NONE = new PooledTable1(0, Optional.empty());

    /** Pools in the order given. */
    public static PooledTable1 of(List<EvaluationSums> each) {
        return new PooledTable1(each.size(), each.stream().reduce(EvaluationSums::plus));
    }

    /** With one more target. */
    public PooledTable1 plus(EvaluationSums one) {
        return new PooledTable1(
                targets + 1, Optional.of(sums.map(all -> all.plus(one)).orElse(one)));
    }

    /** The pooled numbers: of Acc the mean over targets, of positives and false wins the sum. */
    public Table1 table() {
        return sums.map(EvaluationSums::table).orElseGet(Table1::empty);
    }

    /** For each positive row, how many of others are won; empty where there is no positive. */
    public OptionalDouble falseWinsPerPositive() {
        return sums.flatMap(EvaluationSums::answers)
                .map(found -> EvaluationSums.ratio(found.falseWins(), found.positives()))
                .orElseGet(OptionalDouble::empty);
    }
}
