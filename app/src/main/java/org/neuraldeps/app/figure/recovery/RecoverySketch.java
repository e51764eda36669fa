package org.neuraldeps.app.figure.recovery;

import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.AlongPathSketch;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Plot;

/** Lays the curves out once; a new λ only moves the line. */
final class RecoverySketch extends AlongPathSketch<RecoveryScene, RecoveryFigure> {

    @Override
    protected SolvedTarget solved(RecoveryScene scene) {
        return scene.solved();
    }

    @Override
    protected Object content(RecoveryScene scene) {
        return scene;
    }

    @Override
    protected PathView view(RecoveryScene scene, ExplorerState state) {
        return new PathView(scene.path(), state.look().pathAxis(), state.look().extent(Plot.RECOVERY));
    }

    @Override
    protected RecoveryFigure layOut(RecoveryScene scene, PathView view, FigureStyle style) {
        return RecoveryFigure.of(scene, view, style);
    }
}
