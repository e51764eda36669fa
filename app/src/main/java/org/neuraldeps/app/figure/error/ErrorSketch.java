package org.neuraldeps.app.figure.error;

import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.SolutionPath;

/** Lays the curve out once per path, axis and style; a new λ only moves the line. */
final class ErrorSketch implements Sketch<ErrorScene> {

    private record Layout(SolutionPath path, LeastError least, PathAxis axis, FigureStyle style) {}

    private final ErrorKind kind;
    private Layout layout;
    private ErrorFigure figure;

    ErrorSketch(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public Figure draw(ErrorScene scene, ExplorerState state, FigureStyle style) {
        SolutionPath path = scene.solved().path();
        Layout wanted = new Layout(path, scene.least(), kind.axisOf(state), style.lighting(Highlight.NONE));
        if (!wanted.equals(layout)) {
            layout = wanted;
            figure = ErrorFigure.of(scene.solved().categories(), path, wanted.least(), wanted.axis(), wanted.style());
        }
        double lambda = scene.solved().at(state.lambda()).solution().lambda();
        figure = figure.reaching(lambda);
        return figure.at(lambda, style.highlight());
    }

    @Override
    public OptionalDouble ratioAt(double x, double y) {
        if (figure == null || !figure.isInPlot(x, y) || layout.path().lambdaMax() == 0) {
            return OptionalDouble.empty();
        }
        double ratio = figure.lambdaAt(x) / layout.path().lambdaMax();
        return ratio > 0 ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }
}
