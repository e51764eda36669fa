package org.neuraldeps.app.view.lab;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.neuraldeps.ui.Messages;

/** Fields under each other, each with its name before it and a sentence of help, which is also spoken. */
final class FieldGrid {

    private static final int COLUMNS = 7;

    private final String prefix;
    private final Runnable onChange;
    private final GridPane root = new GridPane();

    /**
     * @param prefix of the keys of its fields in texts and, with - for a point, of their ids
     * @param onChange called when something is typed
     */
    FieldGrid(String prefix, Runnable onChange) {
        this.prefix = prefix;
        this.onChange = onChange;
        root.setHgap(8);
        root.setVgap(4);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        root.getColumnConstraints().setAll(names, new ColumnConstraints());
    }

    GridPane root() {
        return root;
    }

    /** Adds a field with what stands in it at first. */
    TextField add(String key, String first) {
        String words = prefix + "." + key;
        TextField field = new TextField(first);
        field.setId(words.replace('.', '-'));
        field.setPrefColumnCount(COLUMNS);
        field.setTooltip(new Tooltip(Messages.text(words + ".explained")));
        field.setAccessibleText(Messages.text(words));
        field.setAccessibleHelp(Messages.text(words + ".explained"));
        field.textProperty().addListener((value, before, now) -> onChange.run());
        Label label = new Label(Messages.text(words));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        label.setTooltip(new Tooltip(Messages.text(words + ".explained")));
        label.disableProperty().bind(field.disableProperty());
        root.addRow(root.getRowCount(), label, field);
        return field;
    }
}
