package org.neuraldeps.app.view.canvas;

import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Quality;

/** Makes the figure to show for a size; called on the FX thread, at most once a frame. */
@FunctionalInterface
public interface FigureSource {

    /**
     * The figure for this size. Where its {@code fixed} list is the one of the figure before, that layer is not painted
     * again.
     *
     * @param width points
     * @param height points
     * @param quality {@link Quality#DRAFT} while figures follow each other; where drafts have less in them, the last is asked for again as a full one
     */
    Figure figure(double width, double height, Quality quality);

    /** Whether it makes another figure for a draft than it does when nothing moves. */
    default boolean hasLessInDrafts() {
        return false;
    }
}
