package org.neuraldeps.app.figure.kind;

import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.state.ExplorerState;

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

    /** The λ/λ_max that dragging to a place of the figure drawn last asks for; empty where dragging means nothing. */
    default OptionalDouble ratioAt(double x, double y) {
        return OptionalDouble.empty();
    }
}
