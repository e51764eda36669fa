package org.neuraldeps.app.view.lab;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.neuraldeps.ui.Messages;

/** A table as papers have it: headings, a name before each row, numbers to the right. */
final class LabGrid {

    private final GridPane grid = new GridPane();

    /** @param id of its node */
    LabGrid(String id) {
        grid.setId(id);
        grid.getStyleClass().add("nde-lab-table");
    }

    Node root() {
        return grid;
    }

    void clear() {
        grid.getChildren().clear();
    }

    /**
     * The row of headings, each explained where it is pointed at.
     *
     * @param prefix of their keys in texts
     */
    void headings(String prefix, List<String> keys) {
        grid.add(new Label(), 0, 0);
        for (int i = 0; i < keys.size(); i++) {
            Label label = cell(Messages.text(prefix + "." + keys.get(i)), true);
            label.setTooltip(new Tooltip(Messages.text(prefix + "." + keys.get(i) + ".explained")));
            grid.add(label, i + 1, 0);
        }
    }

    /** A row of numbers. */
    void row(String name, List<String> cells) {
        add(name, cells, false);
    }

    /** A row that says something of the one above. */
    void below(String name, List<String> cells) {
        add(name, cells, true);
    }

    private void add(String name, List<String> cells, boolean isMuted) {
        int row = grid.getRowCount();
        Label heading = new Label(name);
        heading.setMinWidth(Region.USE_PREF_SIZE);
        heading.getStyleClass().add(isMuted ? "nde-muted" : "nde-heading");
        grid.add(heading, 0, row);
        for (int i = 0; i < cells.size(); i++) {
            grid.add(cell(cells.get(i), isMuted), i + 1, row);
        }
    }

    private static Label cell(String words, boolean isMuted) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        if (isMuted) {
            label.getStyleClass().add("nde-muted");
        }
        return label;
    }
}
