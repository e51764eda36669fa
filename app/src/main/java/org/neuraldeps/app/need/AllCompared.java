package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.solver.graph.SparseTheta;

/**
 * All targets within each of two networks, for every λ.
 *
 * @param data of both
 * @param first all targets within the predicting network
 * @param second the same within the predicted one
 * @param main the target between them that a λ is meant for; empty where only λ/λ_max or k was asked for
 */
public record AllCompared(OpenedDataset data, AllSolved first, AllSolved second, Optional<SolvedTarget> main) {

    /** The λ/λ_max or the k that all targets of both have at a setting. */
    public LambdaSetting common(LambdaSetting lambda) {
        return lambda instanceof LambdaSetting.Absolute
                ? new LambdaSetting.Ratio(main.orElseThrow(() -> new IllegalStateException("λ of which target?"))
                        .at(lambda)
                        .solution()
                        .lambdaRatio())
                : lambda;
    }

    /** Θ of the first network at a λ: an interpolation. */
    public SparseTheta firstAt(LambdaSetting lambda) {
        return first.paths().at(common(lambda));
    }

    /** Θ of the second network at a λ: an interpolation. */
    public SparseTheta secondAt(LambdaSetting lambda) {
        return second.paths().at(common(lambda));
    }

    /** What the networks are called. */
    public Networks names() {
        return data.request().names();
    }

    /** What somebody who sees both at a λ should know beside it, a sentence each. */
    public List<String> notes(LambdaSetting lambda) {
        List<String> notes = new ArrayList<>();
        first.notes(common(lambda)).forEach(note -> notes.add(names().predicting() + ": " + note));
        second.notes(common(lambda)).forEach(note -> notes.add(names().predicted() + ": " + note));
        return notes;
    }
}
