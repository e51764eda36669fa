package org.neuraldeps.app.figure.kind;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;

/**
 * Draws figures of one kind, keeping between calls what λ does not move. The same arguments give the same figure, whatever
 * was drawn before. Confined to one thread.
 *
 * @param <S> what it draws from
 */
public interface Sketch<S> {

    /**
     * The figure of a state.
     *
     * @param scene what the kind's need has become; that of another target while the state's is on its way
     * @param state says λ and how it is looked at
     * @param style size, colours, and what is lit
     */
    Figure draw(S scene, ExplorerState state, FigureStyle style);

    /** Whether {@link #moving} has less in it than the figure. */
    default boolean hasLessWhileMoving() {
        return false;
    }

    /**
     * The figure while something moves, where all of it would take longer than a frame: with less in it, which it says. Usually the same.
     */
    default Figure moving(S scene, ExplorerState state, FigureStyle style) {
        return draw(scene, state, style);
    }

    /** The plot that was drawn last, as somebody can move it; empty for a figure without axes. */
    default Optional<PlotView> plot() {
        return Optional.empty();
    }

    /** The part of the plot drawn last that somebody wants to see who looks for a category; empty for a figure without such places. */
    default Optional<Extent> around(int category) {
        return Optional.empty();
    }

    /**
     * The λ/λ_max that drawing the line of λ to a place of the figure drawn last asks for; empty where there is no such
     * line.
     *
     * @param x points from the left; left and right of the plot its ends are meant
     */
    default OptionalDouble ratioAt(double x) {
        return OptionalDouble.empty();
    }
}
