package org.neuraldeps.app.view.coefficients;

import java.util.Optional;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.solver.evaluation.Interval;

/**
 * What half-samples say of one coefficient.
 *
 * @param frequency the part of them that select it, 0 to 1
 * @param interval where its θ_j lies
 * @param isPale whether too few select it
 */
record RowStability(double frequency, Interval interval, boolean isPale) {

    static Optional<RowStability> of(StabilityMarks marks, int category) {
        return marks.judged()
                .map(halves -> new RowStability(
                        halves.frequency(category), halves.interval(category), marks.isPale(category)));
    }
}
