package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.Flips;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.solver.evaluation.ReplacedTarget;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A solution's Table 1, how far to trust it, and what it is to be set against.
 *
 * @param table of the solution; empty where no rows are held out
 * @param judgement what goes with it; empty where no rows are held out
 */
public record JudgedSolution(Table1 table, Optional<Judgement> judgement) {

    /**
     * What goes with a Table 1.
     *
     * @param intervals of its numbers
     * @param flips the rows whose answer changes
     * @param controls as many categories chosen otherwise
     */
    public record Judgement(Intervals intervals, Flips flips, Controls controls) {}

    /** Judges a picture at once. */
    public static JudgedSolution of(Picture picture, Progress progress, Workers workers) {
        if (picture.solved().data().dataset().split().evaluationRows() == 0) {
            return new JudgedSolution(Table1.empty(), Optional.empty());
        }
        TargetEvaluation evaluation = EvaluateTarget.of(picture).compute(Optional.empty(), progress, workers);
        Controls controls = CompareControls.of(picture, evaluation).compute(Optional.empty(), progress, workers);
        ReplacedTarget replaced = evaluation.replacedBy(picture.solution().byMagnitude());
        return new JudgedSolution(
                replaced.sums().table(),
                Optional.of(new Judgement(Intervals.of(replaced.sumsByGroup()), replaced.flips(), controls)));
    }

    /** Those of the solution; empty where no rows are held out. */
    public Optional<Controls> controls() {
        return judgement.map(Judgement::controls);
    }
}
