package org.neuraldeps.solver.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Counts on how many rows the right category wins, with and without the replacement, and how many the target takes. */
final class HitCount {

    private final int target;
    private int rows;
    private int hits;
    private int originalHits;
    private int positives;
    private int positiveHits;
    private int originalPositiveHits;
    private int falseWins;
    private final MeanError positiveError = new MeanError();

    HitCount(int target) {
        this.target = target;
    }

    /** The error on the rows whose label is the target. */
    MeanError positiveError() {
        return positiveError;
    }

    /**
     * Counts a row.
     *
     * @param label its label
     * @param winner the category that wins after the replacement
     * @param before the category that wins without
     */
    void add(int label, int winner, int before) {
        boolean isPositive = label == target;
        boolean isHit = winner == label;
        boolean wasHit = before == label;
        rows++;
        falseWins += !isPositive && winner == target ? 1 : 0;
        hits += isHit ? 1 : 0;
        originalHits += wasHit ? 1 : 0;
        if (isPositive) {
            positives++;
            positiveHits += isHit ? 1 : 0;
            originalPositiveHits += wasHit ? 1 : 0;
        }
    }

    /** The table with these accuracies. */
    Table1 table(OptionalDouble absErr, OptionalDouble relErr) {
        return new Table1(
                absErr,
                relErr,
                part(hits, rows),
                part(originalHits, rows),
                OptionalInt.of(positives),
                part(positiveHits, positives),
                part(originalPositiveHits, positives),
                Optional.of(wins()));
    }

    private Table1.Wins wins() {
        return new Table1.Wins(
                positiveError.absolute(),
                positiveError.relative(),
                falseWins,
                part(positiveHits, positiveHits + falseWins));
    }

    private static OptionalDouble part(int count, int of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }
}
