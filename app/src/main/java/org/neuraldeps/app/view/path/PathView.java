package org.neuraldeps.app.view.path;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.plot.PathAxis;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.view.canvas.FigureCanvas;
import org.neuraldeps.app.view.canvas.FigurePane;
import org.neuraldeps.app.view.canvas.LinkedFigure;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.ui.Messages;

/** The path figure and the choice of its axis; dragging in it moves λ. */
public final class PathView {

    private final Explorer explorer;
    private final PathDrawing drawing;
    private final FigurePane pane;
    private final ChoiceBox<PathAxis> axis = new ChoiceBox<>();
    private StateHistory.Gesture drag = new StateHistory.Gesture();

    /**
     * @param explorer what is shown
     * @param palette the colours of the window
     * @param onExport told to export the figure
     */
    public PathView(Explorer explorer, ObservableValue<Palette> palette, Consumer<LinkedFigure> onExport) {
        this.explorer = explorer;
        this.drawing = new PathDrawing(explorer);
        this.pane = new FigurePane(title(), onExport);
        LinkedFigure figure = new LinkedFigure("path", explorer, palette, drawing);
        pane.show(figure);
        figure.canvas().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> drag = new StateHistory.Gesture());
        figure.canvas().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragLambda);
        figure.canvas().addEventHandler(MouseEvent.MOUSE_RELEASED, event -> explorer.rest());
    }

    /** The node to show. */
    public Node root() {
        return pane.root();
    }

    /** The figure with its title row. */
    public FigurePane pane() {
        return pane;
    }

    /** The figure. */
    public LinkedFigure figure() {
        return pane.shown();
    }

    private void dragLambda(MouseEvent event) {
        double x = event.getX() / FigureCanvas.PIXELS_PER_POINT;
        double y = event.getY() / FigureCanvas.PIXELS_PER_POINT;
        drawing.ratioAt(x, y)
                .ifPresent(ratio -> explorer.move(state -> state.withLambda(new LambdaSetting.Ratio(ratio)), drag));
    }

    private Node title() {
        Label title = new Label(Messages.text("path.title"));
        title.getStyleClass().add("nde-heading");
        axis.setId("path-axis");
        axis.setAccessibleText(Messages.text("path.axis"));
        axis.getItems().setAll(PathAxis.values());
        axis.setConverter(new AxisName());
        axis.setValue(PathAxis.LOG_LAMBDA);
        axis.setOnAction(event -> explorer.change(state -> state.withPathAxis(axis.getValue())));
        explorer.state().addListener((value, before, now) -> axis.setValue(now.pathAxis()));
        HBox row = new HBox(10, title, axis);
        row.getStyleClass().add("nde-row");
        return row;
    }

    private static final class AxisName extends StringConverter<PathAxis> {
        @Override
        public String toString(PathAxis axis) {
            return axis == null ? "" : Messages.text("path.axis." + axis.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public PathAxis fromString(String text) {
            throw new UnsupportedOperationException("axes are chosen, not spelled");
        }
    }
}
