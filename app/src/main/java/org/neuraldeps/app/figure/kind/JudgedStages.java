package org.neuraldeps.app.figure.kind;

import java.util.List;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;

/** First the path, which all kinds of one target share. */
final class JudgedStages implements Stages<SolvedTarget, JudgedTarget> {

    @Override
    public Need<SolvedTarget> first(OpenedDataset data, ExplorerState state) {
        return SolveTarget.of(data, state);
    }

    @Override
    public List<Addition<?, JudgedTarget>> additions(OpenedDataset data, ExplorerState state) {
        return List.of();
    }

    @Override
    public JudgedTarget scene(SolvedTarget solved) {
        return new JudgedTarget(solved);
    }
}
