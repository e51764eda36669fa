package org.neuraldeps.app.view.figure;

import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.Extent;

/**
 * What dragging in a plot means, from where it began: on the line of λ it moves λ, elsewhere the plot.
 *
 * @param view the plot when the button was pressed
 * @param before the part that was shown
 * @param x where it was pressed, points from the left
 * @param y where it was pressed, points from the top
 */
record PlotDrag(PlotView view, Extent before, double x, double y) {

    /** Whether λ is moved. */
    boolean movesLambda() {
        return view.isOnLine(x, y);
    }

    /** Where the line of λ comes to lie with the pointer here, points: it keeps its distance from the pointer. */
    double lineAt(double pointer) {
        return pointer + view.line().orElse(x) - x;
    }

    /** The part of the plot that is shown with the pointer here. */
    Extent movedTo(double pointerX, double pointerY) {
        return view.moved(before, x, y, pointerX - x, pointerY - y);
    }
}
