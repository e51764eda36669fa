package org.neuraldeps.app.view.figure;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** Dragging in a figure that has λ across it moves λ; one drag is one entry of the history. */
final class LambdaDrag {

    private final LinkedFigure<?> figure;
    private final Explorer explorer;
    private StateHistory.Gesture drag = new StateHistory.Gesture();

    LambdaDrag(LinkedFigure<?> figure, Explorer explorer) {
        this.figure = figure;
        this.explorer = explorer;
    }

    void install() {
        FigureCanvas canvas = figure.canvas();
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> drag = new StateHistory.Gesture());
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> explorer.rest());
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        double x = event.getX() / FigureCanvas.PIXELS_PER_POINT;
        double y = event.getY() / FigureCanvas.PIXELS_PER_POINT;
        figure.ratioAt(x, y)
                .ifPresent(ratio -> explorer.move(state -> state.withLambda(new LambdaSetting.Ratio(ratio)), drag));
    }
}
