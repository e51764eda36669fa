package org.neuraldeps.app.table;

import java.util.Optional;
import org.neuraldeps.app.need.JudgedCombination;
import org.neuraldeps.app.need.TabulatedTarget;

/**
 * A line of a table.
 *
 * @param target whose line it is; empty where all are pooled
 * @param combination the solution or a control
 */
public record TableLine(Optional<TabulatedTarget> target, JudgedCombination combination) {

    /** A target's solution. */
    static TableLine of(TabulatedTarget target) {
        return new TableLine(Optional.of(target), target.solution());
    }

    /** What is said of a target's solution, and of nothing else. */
    Optional<TabulatedTarget> solution() {
        return combination.control().isPresent() ? Optional.empty() : target;
    }
}
