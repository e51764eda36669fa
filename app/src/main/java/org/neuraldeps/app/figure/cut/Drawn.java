package org.neuraldeps.app.figure.cut;

import java.util.Comparator;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.solver.labs.CutOutcome;

/** Which cut of a result is drawn. */
final class Drawn {

    private Drawn() {}

    /** The one with the largest μ, of the first head that has it. */
    static CutOutcome of(CutResult result) {
        return result.outcomes().stream()
                .max(Comparator.comparingDouble(CutOutcome::weight)
                        .thenComparing(
                                Comparator.comparingInt(CutOutcome::repetition).reversed()))
                .orElseThrow();
    }
}
