package org.neuraldeps.app.figure.kind;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.plot.PathView;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.state.Plot;

/**
 * Lays a figure along the path out once per path, part of it and style; a new λ only moves what depends on λ.
 *
 * @param <S> what it draws from
 * @param <F> what is laid out
 */
public abstract class AlongPathSketch<S, F extends AlongPath<F>> implements Sketch<S> {

    private record Layout(Object content, PathView view, FigureStyle style) {}

    private Layout layout;
    private F figure;
    private double lambda;

    /** The path that a scene is of. */
    protected abstract SolvedTarget solved(S scene);

    /** What of a scene the layout depends on beside its path; compared by value. */
    protected abstract Object content(S scene);

    /** The part of the path that a state shows. */
    protected abstract PathView view(S scene, ExplorerState state);

    /** Lays out everything that λ does not move. */
    protected abstract F layOut(S scene, PathView view, FigureStyle style);

    /** The part of a plot that is shown; a range across is meant for the axis of the state, which a kind may not have. */
    protected static Extent extent(ExplorerState state, Plot plot, PathAxis axis) {
        Extent extent = state.look().extent(plot);
        return axis == state.look().pathAxis() ? extent : extent.across(Optional.empty());
    }

    @Override
    public final Figure draw(S scene, ExplorerState state, FigureStyle style) {
        Layout wanted = new Layout(content(scene), view(scene, state), style.lighting(Highlight.NONE));
        if (!wanted.equals(layout)) {
            layout = wanted;
            figure = layOut(scene, wanted.view(), wanted.style());
        }
        lambda = solved(scene).at(state.lambda()).solution().lambda();
        figure = figure.reaching(lambda);
        return figure.at(lambda, style.highlight());
    }

    @Override
    public final Optional<PlotView> plot() {
        return Optional.ofNullable(figure).map(drawn -> drawn.plot(lambda));
    }

    @Override
    public final OptionalDouble ratioAt(double x) {
        if (figure == null || layout.view().path().lambdaMax() == 0) {
            return OptionalDouble.empty();
        }
        double ratio = figure.lambdaAt(x) / layout.view().path().lambdaMax();
        return ratio > 0 ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }
}
