package org.neuraldeps.solver.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What Table 1 is computed from: sums over rows. They add up, over rows, over groups of rows and over targets, where means
 * and accuracies do not. Immutable.
 *
 * @param rows how many rows
 * @param deviation Σ |f_i − Σ θ_j f_j|, logit units
 * @param size Σ |f_i|, logit units
 * @param answers which answers were right; empty without labels
 */
public record EvaluationSums(long rows, double deviation, double size, Optional<Answers> answers) {

    /**
     * Counts of answers, and what errors the target's own rows have.
     *
     * @param hits rows whose top-1 answer is their label after the replacement
     * @param originalHits the same without
     * @param gained rows that are right after the replacement and were not without it
     * @param lost rows that were right without the replacement and are not after it; hits − originalHits = gained − lost
     * @param positives rows whose label is the target
     * @param positiveHits of those, how many are right after the replacement
     * @param originalPositiveHits the same without
     * @param falseWins rows of other categories that the target wins after the replacement
     * @param positiveDeviation Σ |f_i − Σ θ_j f_j| over the positives
     * @param positiveSize Σ |f_i| over the positives
     */
    public record Answers(
            long hits,
            long originalHits,
            long gained,
            long lost,
            long positives,
            long positiveHits,
            long originalPositiveHits,
            long falseWins,
            double positiveDeviation,
            double positiveSize) {

        Answers plus(Answers other) {
            return new Answers(
                    hits + other.hits,
                    originalHits + other.originalHits,
                    gained + other.gained,
                    lost + other.lost,
                    positives + other.positives,
                    positiveHits + other.positiveHits,
                    originalPositiveHits + other.originalPositiveHits,
                    falseWins + other.falseWins,
                    positiveDeviation + other.positiveDeviation,
                    positiveSize + other.positiveSize);
        }

        /** How many rows the target wins after the replacement. */
        public long wins() {
            return positiveHits + falseWins;
        }

        private Table1.Wins table() {
            return new Table1.Wins(
                    ratio(positiveDeviation, (double) positives),
                    ratio(positiveDeviation, positiveSize),
                    Math.toIntExact(falseWins),
                    ratio(positiveHits, wins()));
        }
    }

    /** Of these rows and others together; without answers where either has none. */
    public EvaluationSums plus(EvaluationSums other) {
        return new EvaluationSums(
                rows + other.rows,
                deviation + other.deviation,
                size + other.size,
                answers.flatMap(own -> other.answers.map(own::plus)));
    }

    /** Table 1 of these rows; empty where there is none. */
    public Table1 table() {
        if (rows == 0) {
            return Table1.empty();
        }
        OptionalDouble absErr = ratio(deviation, (double) rows);
        OptionalDouble relErr = ratio(deviation, size);
        return answers.map(found -> table(absErr, relErr, found)).orElseGet(() -> Table1.ofErrors(absErr, relErr));
    }

    private Table1 table(OptionalDouble absErr, OptionalDouble relErr, Answers found) {
        return new Table1(
                absErr,
                relErr,
                ratio(found.hits, rows),
                ratio(found.originalHits, rows),
                OptionalInt.of(Math.toIntExact(found.positives)),
                ratio(found.positiveHits, found.positives),
                ratio(found.originalPositiveHits, found.positives),
                Optional.of(found.table()));
    }

    static OptionalDouble ratio(long count, long of) {
        return ratio((double) count, (double) of);
    }

    /** Empty where there is nothing to divide by. */
    static OptionalDouble ratio(double sum, double of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / of);
    }
}
