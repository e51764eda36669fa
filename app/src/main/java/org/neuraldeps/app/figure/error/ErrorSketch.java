package org.neuraldeps.app.figure.error;

import java.util.List;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.AlongPathSketch;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;

/** Lays the curve out once; a new λ only moves the line. */
final class ErrorSketch extends AlongPathSketch<ErrorScene, ErrorFigure> {

    private final ErrorKind kind;

    ErrorSketch(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    protected SolvedTarget solved(ErrorScene scene) {
        return scene.solved();
    }

    @Override
    protected Object content(ErrorScene scene) {
        return List.of(scene.least(), scene.validation());
    }

    @Override
    protected PathView view(ErrorScene scene, ExplorerState state) {
        PathAxis axis = kind.axisOf(state);
        return new PathView(scene.solved().path(), axis, extent(state, Plot.ERROR, axis));
    }

    @Override
    protected ErrorFigure layOut(ErrorScene scene, PathView view, FigureStyle style) {
        return ErrorFigure.of(scene.solved().categories(), view, scene.least(), scene.validation(), style);
    }
}
