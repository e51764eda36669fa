package org.neuraldeps.app.figure.kind;

import java.util.List;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;

/** A kind that is drawn from the path of the state's target: all of these share one computation. */
public interface OneTargetKind extends FigureKind<SolvedTarget> {

    @Override
    default Need<SolvedTarget> need(OpenedDataset data, ExplorerState state) {
        return SolveTarget.of(data, state);
    }

    @Override
    default List<String> notes(SolvedTarget solved, ExplorerState state) {
        return solved.notes(state.lambda());
    }
}
