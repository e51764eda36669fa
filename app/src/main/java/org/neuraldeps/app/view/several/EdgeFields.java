package org.neuraldeps.app.view.several;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.neuraldeps.app.state.EdgeScale;
import org.neuraldeps.ui.Messages;

/** The fields of which dependencies are drawn. */
final class EdgeFields {

    private static final int COLUMNS = 5;

    private final TextField least = field("least");
    private final TextField most = field("most");
    private final TextField scale = field("scale");
    private final CheckBox locks = new CheckBox();
    private final HBox root;

    /**
     * @param kind what the scale measures
     * @param present the |θ| that the figure's scale has now, as a text; empty where it is not there
     * @param onChange called when something was typed or ticked
     */
    EdgeFields(EdgeScale kind, Supplier<String> present, Runnable onChange) {
        locks.setId("several-lock");
        locks.setText(Messages.text("several.lock." + kind.key()));
        locks.setMinWidth(Region.USE_PREF_SIZE);
        scale.setAccessibleText(locks.getText());
        scale.disableProperty().bind(locks.selectedProperty().not());
        locks.setOnAction(event -> {
            if (locks.isSelected() && scale.getText().isBlank()) {
                scale.setText(present.get());
            }
            onChange.run();
        });
        for (TextField field : new TextField[] {least, most, scale}) {
            field.textProperty().addListener((value, before, now) -> onChange.run());
        }
        root = new HBox(14, named("least", least), named("most", most), new HBox(6, locks, scale));
        ((HBox) root.getChildren().get(2)).setAlignment(Pos.CENTER_LEFT);
        root.setAlignment(Pos.CENTER_LEFT);
    }

    /** The node to show. */
    Node root() {
        return root;
    }

    /** What stands in them. */
    EdgeEntry entry() {
        return new EdgeEntry(least.getText(), most.getText(), locks.isSelected(), scale.getText());
    }

    /** Writes into them. */
    void show(EdgeEntry entry) {
        least.setText(entry.least());
        most.setText(entry.most());
        locks.setSelected(entry.locks());
        scale.setText(entry.scale());
    }

    private static TextField field(String key) {
        TextField field = new TextField();
        field.setId("several-" + key);
        field.setPrefColumnCount(COLUMNS);
        field.setMinWidth(Region.USE_PREF_SIZE);
        return field;
    }

    private static Node named(String key, TextField field) {
        Label label = new Label(Messages.text("several." + key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        HBox row = new HBox(6, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
