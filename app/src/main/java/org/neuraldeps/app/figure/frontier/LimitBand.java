package org.neuraldeps.app.figure.frontier;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.evaluation.ErrorFrontier;

/**
 * Between which probabilities δ lies where so many rows exceed ε: computed once, since it depends on how many rows there are and
 * not on their errors.
 *
 * @param counts of the rows, ascending from 0
 * @param limits beside the counts
 */
record LimitBand(List<Integer> counts, List<ErrorFrontier.Limits> limits) {

    /** How often δ lies between two limits. */
    static final double CONFIDENCE = 0.95;

    /** So many counts are all there; beyond, one in so many of them is. */
    private static final int ALL_TO = 20;

    LimitBand {
        counts = List.copyOf(counts);
        limits = List.copyOf(limits);
    }

    static LimitBand of(ErrorFrontier frontier) {
        List<Integer> counts = new ArrayList<>(List.of(0));
        counts.addAll(counts(frontier.rows()));
        List<ErrorFrontier.Limits> limits = counts.stream()
                .map(count -> frontier.limits(count, (1 - CONFIDENCE) / 2))
                .toList();
        return new LimitBand(counts, limits);
    }

    /** Counts that are close enough to each other for a curve, from 1 to all rows. */
    static List<Integer> counts(int rows) {
        List<Integer> counts = new ArrayList<>();
        for (int count = 1; count < rows; count += Math.max(1, count / ALL_TO)) {
            counts.add(count);
        }
        if (rows > 0) {
            counts.add(rows);
        }
        return counts;
    }
}
