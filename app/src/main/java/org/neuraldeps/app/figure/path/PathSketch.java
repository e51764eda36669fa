package org.neuraldeps.app.figure.path;

import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.AlongPathSketch;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Plot;

/** Lays the curves out once; a new λ only moves the line. */
final class PathSketch extends AlongPathSketch<SolvedTarget, PathFigure> {

    @Override
    protected SolvedTarget solved(SolvedTarget solved) {
        return solved;
    }

    @Override
    protected Object content(SolvedTarget solved) {
        return solved.truth();
    }

    @Override
    protected PathView view(SolvedTarget solved, ExplorerState state) {
        return new PathView(solved.path(), state.look().pathAxis(), state.look().extent(Plot.PATH));
    }

    @Override
    protected PathFigure layOut(SolvedTarget solved, PathView view, FigureStyle style) {
        return PathFigure.of(solved.categories(), view, solved.truth(), style);
    }
}
