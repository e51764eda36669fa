package org.neuraldeps.app.view.figure;

import java.util.function.UnaryOperator;
import javafx.scene.input.KeyEvent;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.StateHistory;

/**
 * The keys of a plot that has the focus: + and − look closer and less close, 0 shows all there is, and while only a part is
 * shown the arrows move it. While all is shown, arrows mean what they mean everywhere.
 */
final class PlotKeys {

    private static final double ZOOM = 1.5;
    private static final double STEP = 0.1;

    private final LinkedFigure<?> figure;
    private final Explorer explorer;

    PlotKeys(LinkedFigure<?> figure, Explorer explorer) {
        this.figure = figure;
        this.explorer = explorer;
    }

    void install() {
        figure.canvas().setFocusTraversable(true);
        figure.canvas().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
            return;
        }
        figure.plot().ifPresent(plot -> pressed(event, plot));
    }

    private void pressed(KeyEvent event, PlotView plot) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> edit(event, plot, now -> plot.zoomed(now, 1 / ZOOM));
            case MINUS, SUBTRACT -> edit(event, plot, now -> plot.zoomed(now, ZOOM));
            case DIGIT0, NUMPAD0 -> edit(event, plot, now -> Extent.WHOLE);
            case LEFT -> look(event, plot, -STEP, 0);
            case RIGHT -> look(event, plot, STEP, 0);
            case UP -> look(event, plot, 0, STEP);
            case DOWN -> look(event, plot, 0, -STEP);
            default -> {
                // Others are for the window.
            }
        }
    }

    private void look(KeyEvent event, PlotView plot, double right, double up) {
        if (!explorer.state().get().look().extent(plot.plot()).isWhole()) {
            edit(event, plot, now -> plot.looking(now, right, up));
        }
    }

    private void edit(KeyEvent event, PlotView plot, UnaryOperator<Extent> edit) {
        new PlotEdit(explorer, plot.plot()).change(edit, new StateHistory.Gesture());
        event.consume();
    }
}
