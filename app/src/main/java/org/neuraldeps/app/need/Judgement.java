package org.neuraldeps.app.need;

import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.evaluation.Flips;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.solver.evaluation.ReplacedTarget;
import org.neuraldeps.solver.evaluation.TargetEvaluation;

/**
 * How far to trust a solution's Table 1.
 *
 * @param intervals of its numbers
 * @param flips the rows whose answer changes
 */
public record Judgement(Intervals intervals, Flips flips) {

    /** Of a solution that the evaluation holds. */
    static Judgement of(TargetEvaluation evaluation, Solution solution) {
        ReplacedTarget replaced = evaluation.replacedBy(solution.byMagnitude());
        return new Judgement(Intervals.of(replaced.sumsByGroup()), replaced.flips());
    }
}
