package org.neuraldeps.app.figure.recovery;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Plot;

/** Lays the curves out once per path, part of it and style; a new λ only moves the line. */
final class RecoverySketch implements Sketch<RecoveryScene> {

    private record Layout(RecoveryScene scene, PathView view, FigureStyle style) {}

    private Layout layout;
    private RecoveryFigure figure;
    private double lambda;

    @Override
    public Figure draw(RecoveryScene scene, ExplorerState state, FigureStyle style) {
        PathView view =
                new PathView(scene.path(), state.look().pathAxis(), state.look().extent(Plot.RECOVERY));
        Layout wanted = new Layout(scene, view, style.lighting(Highlight.NONE));
        if (!wanted.equals(layout)) {
            layout = wanted;
            figure = RecoveryFigure.of(scene, view, wanted.style());
        }
        lambda = scene.solved().at(state.lambda()).solution().lambda();
        figure = figure.reaching(lambda);
        return figure.at(lambda, style.highlight());
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
