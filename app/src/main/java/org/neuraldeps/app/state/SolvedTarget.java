package org.neuraldeps.app.state;

import java.util.Optional;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.evaluation.TargetEvaluation;

/**
 * What was computed for one target: enough to answer every λ without solving.
 *
 * @param data what it was computed from
 * @param path the exact path
 * @param depth how far down the path was to be walked
 * @param evaluation what Table 1 is computed from; empty until it is ready
 */
public record SolvedTarget(
        OpenedDataset data, SolutionPath path, PathOptions depth, Optional<TargetEvaluation> evaluation) {

    /** i, the target category. */
    public int target() {
        return path.problem().target();
    }

    /** The picture at a λ: an interpolation. */
    public Picture at(LambdaSetting lambda) {
        return new Picture(this, path.at(lambda.on(path)));
    }

    /** The same with the evaluation that has become ready. */
    public SolvedTarget with(TargetEvaluation ready) {
        return new SolvedTarget(data, path, depth, Optional.of(ready));
    }
}
