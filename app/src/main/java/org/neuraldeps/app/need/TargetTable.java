package org.neuraldeps.app.need;

import java.util.List;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;

/**
 * Table 1 of several targets, each replaced by itself, with controls, and all of them pooled.
 *
 * @param data what it was computed from
 * @param focus how much every target's own rows weigh
 * @param lambda the λ, λ/λ_max or k that is meant for each target
 * @param asked how many targets were asked for
 * @param targets a line for each of them, in the order asked for; fewer after a cancel, and where one has no share
 * @param pooled the solutions, then the controls, over all lines; empty where there is none
 * @param notes what somebody who reads the table should know beside it, a sentence each
 */
public record TargetTable(
        OpenedDataset data,
        Focus focus,
        LambdaSetting lambda,
        int asked,
        List<TabulatedTarget> targets,
        List<JudgedCombination> pooled,
        List<String> notes) {

    public TargetTable {
        targets = List.copyOf(targets);
        pooled = List.copyOf(pooled);
        notes = List.copyOf(notes);
    }

    /** The same with its lines in another order. */
    public TargetTable inOrder(List<TabulatedTarget> ordered) {
        return new TargetTable(data, focus, lambda, asked, ordered, pooled, notes);
    }
}
