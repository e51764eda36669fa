package org.neuraldeps.app.figure.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.neuraldeps.solver.evaluation.ErrorFrontier;

/**
 * Between which probabilities δ lies where so many rows exceed ε: computed once, since it depends on how many rows there are and
 * not on their errors.
 *
 * @param counts of the rows, ascending from 0
 * @param limits beside the counts
 * @param allowed of {@link #SPOKEN_OF}, by how many rows an error may be exceeded to be spoken of with confidence
 */
record LimitBand(List<Integer> counts, List<ErrorFrontier.Limits> limits, List<OptionalInt> allowed) {

    /** How often δ lies between two limits. */
    static final double CONFIDENCE = 0.95;

    /** All rows but these parts are spoken of where nobody asks for another. */
    static final List<Double> SPOKEN_OF = List.of(0.05, 0.01);

    /** So many counts are all there; beyond, one in so many of them is. */
    private static final int ALL_TO = 20;

    LimitBand {
        counts = List.copyOf(counts);
        limits = List.copyOf(limits);
        allowed = List.copyOf(allowed);
    }

    static LimitBand of(ErrorFrontier frontier) {
        List<Integer> counts = counts(frontier.rows());
        List<ErrorFrontier.Limits> limits = counts.stream()
                .map(count -> frontier.limits(count, (1 - CONFIDENCE) / 2))
                .toList();
        List<OptionalInt> allowed = SPOKEN_OF.stream()
                .map(delta -> frontier.certainlyAllowed(delta, 1 - CONFIDENCE))
                .toList();
        return new LimitBand(counts, limits, allowed);
    }

    /** Counts that are close enough to each other for a curve, from 0 to all rows. */
    static List<Integer> counts(int rows) {
        List<Integer> counts = new ArrayList<>(List.of(0));
        for (int count = 1; count < rows; count += Math.max(1, count / ALL_TO)) {
            counts.add(count);
        }
        if (rows > 0) {
            counts.add(rows);
        }
        return counts;
    }
}
