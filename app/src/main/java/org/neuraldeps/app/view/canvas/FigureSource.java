package org.neuraldeps.app.view.canvas;

import org.neuraldeps.app.figure.Figure;

/** Makes the figure to show for a size; called on the FX thread, at most once a frame. */
@FunctionalInterface
public interface FigureSource {

    /**
     * The figure for this size. Where its {@code fixed} list is the one of the figure before, that layer is not painted
     * again.
     *
     * @param width points
     * @param height points
     */
    Figure figure(double width, double height);
}
