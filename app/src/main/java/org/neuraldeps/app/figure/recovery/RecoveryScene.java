package org.neuraldeps.app.figure.recovery;

import java.util.Optional;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.RecoveryPath;
import org.neuraldeps.solver.theory.Irrepresentable;

/**
 * A target's path against what the target was made of.
 *
 * @param solved the path
 * @param truth what the target was made of
 * @param recovery what is found of it between the knots
 * @param condition whether and where the path can have the support of the truth; empty where a true predictor may not take part,
 *     or they are not independent
 */
record RecoveryScene(
        SolvedTarget solved, PlantedTarget truth, RecoveryPath recovery, Optional<Irrepresentable> condition) {

    /** The path. */
    SolutionPath path() {
        return solved.path();
    }
}
