package org.neuraldeps.app.view.canvas;

import java.util.Optional;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;

/** Draws what the explorer shows, in a style; empty while there is nothing to draw. */
@FunctionalInterface
public interface FigureDrawing {

    /** The figure in a style. */
    Optional<Figure> draw(FigureStyle style);
}
