package org.neuraldeps.app.view.path;

import java.util.Optional;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.plot.PathAxis;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.Picture;
import org.neuraldeps.app.view.canvas.FigureDrawing;
import org.neuraldeps.solver.covlasso.SolutionPath;

/** Draws the paths; the curves are laid out once per path, axis and style, a new λ only moves the line. */
final class PathDrawing implements FigureDrawing {

    private record Layout(SolutionPath path, PathAxis axis, FigureStyle style) {}

    private final Explorer explorer;
    private Layout layout;
    private PathFigure figure;

    PathDrawing(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Optional<Figure> draw(FigureStyle style) {
        Picture picture = explorer.picture().get();
        if (picture == null) {
            return Optional.empty();
        }
        Layout wanted =
                new Layout(picture.solved().path(), explorer.state().get().pathAxis(), style.lighting(Highlight.NONE));
        if (!wanted.equals(layout)) {
            layout = wanted;
            figure = PathFigure.of(picture.categories(), wanted.path(), wanted.axis(), wanted.style());
        }
        figure = figure.reaching(picture.solution().lambda());
        return Optional.of(figure.at(picture.solution().lambda(), style.highlight()));
    }

    /** The λ/λ_max at a place of the figure drawn last, if it lies between the axes. */
    Optional<Double> ratioAt(double x, double y) {
        if (figure == null || !figure.isInPlot(x, y) || layout.path().lambdaMax() == 0) {
            return Optional.empty();
        }
        double ratio = figure.lambdaAt(x) / layout.path().lambdaMax();
        return ratio > 0 ? Optional.of(ratio) : Optional.empty();
    }
}
