package org.neuraldeps.app.figure.path;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.planting.PlantedTarget;

/** Lays the curves out once per path, part of it and style; a new λ only moves the line. */
final class PathSketch implements Sketch<SolvedTarget> {

    private record Layout(PathView view, Optional<PlantedTarget> truth, FigureStyle style) {}

    private Layout layout;
    private PathFigure figure;
    private double lambda;

    @Override
    public Figure draw(SolvedTarget solved, ExplorerState state, FigureStyle style) {
        Layout wanted = new Layout(
                new PathView(
                        solved.path(), state.look().pathAxis(), state.look().extent(Plot.PATH)),
                solved.truth(),
                style.lighting(Highlight.NONE));
        if (!wanted.equals(layout)) {
            layout = wanted;
            figure = PathFigure.of(solved.categories(), wanted.view(), wanted.truth(), wanted.style());
        }
        lambda = solved.at(state.lambda()).solution().lambda();
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
