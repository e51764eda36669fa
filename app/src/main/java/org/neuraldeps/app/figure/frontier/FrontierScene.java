package org.neuraldeps.app.figure.frontier;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.evaluation.FrontierRows;
import org.neuraldeps.solver.evaluation.Frontiers;

/**
 * A target's path and its rows: every λ whose categories were read has its frontiers without reading.
 *
 * @param solved the path
 * @param rows the fit and evaluation rows
 * @param zero the frontiers of θ = 0
 * @param band the limits on the evaluation rows; empty where there are none
 */
record FrontierScene(SolvedTarget solved, FrontierRows rows, Frontiers zero, Optional<LimitBand> band) {

    /** With what does not depend on θ. */
    static FrontierScene of(SolvedTarget solved, FrontierRows rows) {
        Frontiers zero = rows.frontiers(List.of());
        return new FrontierScene(solved, rows, zero, zero.evaluation().map(LimitBand::of));
    }

    Frontiers frontiers(Solution solution) {
        return rows.frontiers(solution.byMagnitude());
    }
}
