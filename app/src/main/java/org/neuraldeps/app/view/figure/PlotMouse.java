package org.neuraldeps.app.view.figure;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/**
 * The mouse in a plot: dragging the line of λ moves λ, dragging elsewhere moves the plot, the wheel looks closer at the
 * pointer, a double click beside all dots and curves shows all there is. Whatever it does is one entry of the history.
 */
final class PlotMouse {

    /** What one notch of a wheel scrolls by, and what it zooms by. */
    private static final double NOTCH = 40;

    private static final double ZOOM = 1.2;

    /** Turns of the wheel that follow each other within this belong together, milliseconds. */
    private static final double TOGETHER = 600;

    private final LinkedFigure<?> figure;
    private final Explorer explorer;
    private final PauseTransition pause = new PauseTransition(Duration.millis(TOGETHER));
    private Optional<PlotDrag> drag = Optional.empty();
    private StateHistory.Gesture gesture = new StateHistory.Gesture();

    PlotMouse(LinkedFigure<?> figure, Explorer explorer) {
        this.figure = figure;
        this.explorer = explorer;
        pause.setOnFinished(event -> gesture = new StateHistory.Gesture());
    }

    void install() {
        FigureCanvas canvas = figure.canvas();
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> explorer.rest());
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM, event -> zoom(event.getX(), event.getY(), 1 / event.getZoomFactor()));
    }

    private void moved(MouseEvent event) {
        boolean onLine = figure.plot()
                .filter(plot -> plot.isOnLine(points(event.getX()), points(event.getY())))
                .isPresent();
        figure.canvas().setCursor(onLine ? Cursor.H_RESIZE : Cursor.DEFAULT);
    }

    private void pressed(MouseEvent event) {
        figure.canvas().requestFocus();
        gesture = new StateHistory.Gesture();
        double x = points(event.getX());
        double y = points(event.getY());
        drag = figure.plot()
                .filter(plot -> event.getButton() == MouseButton.PRIMARY)
                .filter(plot -> plot.isOnLine(x, y) || plot.isInPlot(x, y))
                .map(plot -> new PlotDrag(plot, explorer.state().get().look().extent(plot.plot()), x, y));
    }

    private void dragged(MouseEvent event) {
        drag.ifPresent(from -> {
            double x = points(event.getX());
            if (from.movesLambda()) {
                figure.ratioAt(from.lineAt(x))
                        .ifPresent(ratio ->
                                explorer.move(state -> state.withLambda(new LambdaSetting.Ratio(ratio)), gesture));
            } else {
                new PlotEdit(explorer, from.view().plot()).move(from.movedTo(x, points(event.getY())), gesture);
            }
        });
    }

    private void clicked(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice && event.isStillSincePress() && !figure.canvas().isOnCategory(event)) {
            figure.plot().ifPresent(plot -> new PlotEdit(explorer, plot.plot()).showWhole());
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom(event.getX(), event.getY(), Math.pow(ZOOM, -event.getDeltaY() / NOTCH));
            event.consume();
        }
    }

    private void zoom(double x, double y, double factor) {
        figure.plot().filter(plot -> plot.isInPlot(points(x), points(y))).ifPresent(plot -> {
            new PlotEdit(explorer, plot.plot()).change(now -> plot.zoomed(now, points(x), points(y), factor), gesture);
            pause.playFromStart();
        });
    }

    private static double points(double pixels) {
        return pixels / FigureCanvas.PIXELS_PER_POINT;
    }
}
