package org.neuraldeps.app.figure.focus;

import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.need.FocusCurve;
import org.neuraldeps.app.state.ExplorerState;

/** Lays the curves out once for their numbers and style; another φ only moves its line. */
final class FocusSketch implements Sketch<FocusCurve> {

    private record Layout(FocusCurve curve, FigureStyle style) {}

    private final boolean pools;
    private Layout layout;
    private FocusFigure figure;

    FocusSketch(boolean pools) {
        this.pools = pools;
    }

    @Override
    public Figure draw(FocusCurve curve, ExplorerState state, FigureStyle style) {
        Layout wanted = new Layout(curve, style.lighting(Highlight.NONE));
        if (!wanted.equals(layout)) {
            layout = wanted;
            figure = new FocusFigure(curve, pools, wanted.style());
        }
        return figure.at(state.problem().focus().share());
    }
}
