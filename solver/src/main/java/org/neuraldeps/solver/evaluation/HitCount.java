package org.neuraldeps.solver.evaluation;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Counts on how many rows the right category wins, with and without the replacement. */
final class HitCount {

    private int rows;
    private int hits;
    private int originalHits;
    private int positives;
    private int positiveHits;
    private int originalPositiveHits;

    /**
     * Counts a row.
     *
     * @param isPositive whether its label is the target
     * @param isHit whether its label wins after the replacement
     * @param wasHit whether it wins without
     */
    void add(boolean isPositive, boolean isHit, boolean wasHit) {
        rows++;
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
                part(originalPositiveHits, positives));
    }

    private static OptionalDouble part(int count, int of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }
}
