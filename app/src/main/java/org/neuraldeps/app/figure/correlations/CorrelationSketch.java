package org.neuraldeps.app.figure.correlations;

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
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;

/** Lays the curves out once per path, part of it and style; a new λ moves what is marked. */
final class CorrelationSketch implements Sketch<CorrelationScene> {

    private record Layout(CorrelationScene scene, PathView view, FigureStyle style) {}

    private final CorrelationsKind kind;
    private Layout layout;
    private CorrelationsFigure figure;
    private double lambda;

    CorrelationSketch(CorrelationsKind kind) {
        this.kind = kind;
    }

    @Override
    public Figure draw(CorrelationScene scene, ExplorerState state, FigureStyle style) {
        PathView view = new PathView(scene.path(), kind.axisOf(state), extent(state));
        Layout wanted = new Layout(scene, view, style.lighting(Highlight.NONE));
        if (!wanted.equals(layout)) {
            layout = wanted;
            figure = CorrelationsFigure.of(scene, view, wanted.style());
        }
        lambda = scene.solved().at(state.lambda()).solution().lambda();
        figure = figure.reaching(lambda);
        return figure.at(lambda, style.highlight());
    }

    /** A range across is meant for the axis of the state, which this kind may not have; so is one upwards that begins below 0. */
    private Extent extent(ExplorerState state) {
        Extent extent = state.look().extent(Plot.CORRELATIONS);
        PathAxis axis = kind.axisOf(state);
        Extent meant = axis == state.look().pathAxis() ? extent : extent.across(Optional.empty());
        return Plot.CORRELATIONS.isLogarithmicUpwards(axis)
                ? meant.upwards(meant.upwards().filter(range -> range.from() > 0))
                : meant;
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
