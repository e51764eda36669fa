package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A solution's Table 1, how far to trust it, and what it is to be set against.
 *
 * @param table of the solution; empty where no rows are held out
 * @param judgement how far to trust it; empty where no rows are held out
 * @param controls of as many categories; empty where no rows are held out
 */
public record JudgedSolution(Table1 table, Optional<Judgement> judgement, Optional<Controls> controls) {

    /** Judges a picture at once. */
    public static JudgedSolution of(Picture picture, Progress progress, Workers workers) {
        if (picture.solved().data().dataset().split().evaluationRows() == 0) {
            return new JudgedSolution(Table1.empty(), Optional.empty(), Optional.empty());
        }
        TargetEvaluation evaluation = EvaluateTarget.of(picture).compute(Optional.empty(), progress, workers);
        Controls controls = CompareControls.of(picture, evaluation).compute(Optional.empty(), progress, workers);
        return new JudgedSolution(
                evaluation.metrics(picture.solution()),
                Optional.of(Judgement.of(evaluation, picture.solution())),
                Optional.of(controls));
    }
}
