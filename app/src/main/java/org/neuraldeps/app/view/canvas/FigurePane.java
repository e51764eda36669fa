package org.neuraldeps.app.view.canvas;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.ui.Messages;

/** A figure under a title row with an export button. */
public final class FigurePane {

    private final BorderPane root = new BorderPane();
    private final HBox row;
    private LinkedFigure shown;

    /**
     * @param title what stands on the left of the title row
     * @param onExport told which figure to export
     */
    public FigurePane(Node title, Consumer<LinkedFigure> onExport) {
        Button export = new Button("", new FontIcon(Feather.DOWNLOAD));
        export.getStyleClass().addAll("flat", "small", "button-icon", "nde-export");
        export.setAccessibleText(Messages.text("export.button"));
        export.setTooltip(new Tooltip(Messages.text("export.button")));
        export.setOnAction(event -> onExport.accept(shown));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(title, gap, export);
        row.getStyleClass().add("nde-figure-title");
        root.setTop(row);
        root.getStyleClass().add("nde-figure");
    }

    /** Shows a figure; only the one that is shown is ever painted. */
    public void show(LinkedFigure figure) {
        shown = figure;
        root.setCenter(figure.canvas());
        figure.canvas().refresh();
    }

    /** Puts a control at the right end of the title row. */
    public void addTool(Node tool) {
        row.getChildren().add(tool);
    }

    /** The figure that is shown. */
    public LinkedFigure shown() {
        return shown;
    }

    /** The node to show. */
    public Node root() {
        return root;
    }
}
