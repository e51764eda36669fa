package org.neuraldeps.app.figure.correlations;

import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.AlongPathSketch;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;

/** Lays the curves out once; a new λ moves what is marked. */
final class CorrelationSketch extends AlongPathSketch<CorrelationScene, CorrelationsFigure> {

    private final CorrelationsKind kind;

    CorrelationSketch(CorrelationsKind kind) {
        this.kind = kind;
    }

    @Override
    protected SolvedTarget solved(CorrelationScene scene) {
        return scene.solved();
    }

    @Override
    protected Object content(CorrelationScene scene) {
        return scene;
    }

    /** A range upwards that begins below 0 is not meant for an axis that is logarithmic. */
    @Override
    protected PathView view(CorrelationScene scene, ExplorerState state) {
        PathAxis axis = kind.axisOf(state);
        Extent meant = extent(state, Plot.CORRELATIONS, axis);
        Extent possible = Plot.CORRELATIONS.isLogarithmicUpwards(axis)
                ? meant.upwards(meant.upwards().filter(range -> range.from() > 0))
                : meant;
        return new PathView(scene.path(), axis, possible);
    }

    @Override
    protected CorrelationsFigure layOut(CorrelationScene scene, PathView view, FigureStyle style) {
        return CorrelationsFigure.of(scene, view, style);
    }
}
