package org.neuraldeps.app.view.scatter;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.scatter.ScatterFigure;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.view.canvas.FigurePane;
import org.neuraldeps.app.view.canvas.LinkedFigure;
import org.neuraldeps.ui.Messages;

/** The scatter figure. */
public final class ScatterView {

    private final FigurePane pane;

    /**
     * @param explorer what is shown
     * @param palette the colours of the window
     * @param onExport told to export the figure
     */
    public ScatterView(Explorer explorer, ObservableValue<Palette> palette, Consumer<LinkedFigure> onExport) {
        Label title = new Label(Messages.text("scatter.title"));
        title.getStyleClass().add("nde-heading");
        pane = new FigurePane(title, onExport);
        pane.show(new LinkedFigure("scatter", explorer, palette, style -> Optional.ofNullable(
                        explorer.picture().get())
                .map(picture -> ScatterFigure.of(
                        picture.categories(), picture.solved().path().problem(), picture.solution(), style))));
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
}
