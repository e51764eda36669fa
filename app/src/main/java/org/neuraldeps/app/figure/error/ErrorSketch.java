package org.neuraldeps.app.figure.error;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.selection.CrossValidation;

/** Lays the curve out once per path, part of it and style; a new λ only moves the line. */
final class ErrorSketch implements Sketch<ErrorScene> {

    private record Layout(PathView view, LeastError least, Optional<CrossValidation> validation, FigureStyle style) {}

    private final ErrorKind kind;
    private Layout layout;
    private ErrorFigure figure;
    private double lambda;

    ErrorSketch(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public Figure draw(ErrorScene scene, ExplorerState state, FigureStyle style) {
        PathView view = new PathView(scene.solved().path(), kind.axisOf(state), extent(state));
        Layout wanted = new Layout(view, scene.least(), scene.validation(), style.lighting(Highlight.NONE));
        if (!wanted.equals(layout)) {
            layout = wanted;
            figure = ErrorFigure.of(
                    scene.solved().categories(), view, wanted.least(), wanted.validation(), wanted.style());
        }
        lambda = scene.solved().at(state.lambda()).solution().lambda();
        figure = figure.reaching(lambda);
        return figure.at(lambda, style.highlight());
    }

    /** A range across is meant for the axis of the state, which this kind may not have. */
    private Extent extent(ExplorerState state) {
        Extent extent = state.look().extent(Plot.ERROR);
        boolean isMeant = kind.axisOf(state) == state.look().pathAxis();
        return isMeant ? extent : extent.across(Optional.empty());
    }

    @Override
    public Optional<PlotView> plot() {
        return Optional.ofNullable(figure).map(drawn -> drawn.plot(lambda));
    }

    @Override
    public OptionalDouble ratioAt(double x) {
        if (figure == null || layout.view().path().lambdaMax() == 0) {
            return OptionalDouble.empty();
        }
        double ratio = figure.lambdaAt(x) / layout.view().path().lambdaMax();
        return ratio > 0 ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }
}
