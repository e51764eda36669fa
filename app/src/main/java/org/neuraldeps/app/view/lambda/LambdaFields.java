package org.neuraldeps.app.view.lambda;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.ui.Messages;

/** λ, λ/λ_max and k, each editable; a text that cannot be read is said below the fields and changes nothing. */
public final class LambdaFields {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final LambdaModel model;
    private final Map<LambdaUnit, TextField> fields = new EnumMap<>(LambdaUnit.class);
    private final Label error = new Label();
    private final VBox root;

    /** @param model what the fields show and change */
    public LambdaFields(LambdaModel model) {
        this.model = model;
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(2);
        int column = 0;
        for (LambdaUnit unit : LambdaUnit.values()) {
            grid.add(label(unit), column, 0);
            grid.add(fields.get(unit), column++, 1);
        }
        error.setId("lambda-error");
        error.getStyleClass().add("nde-field-error");
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        root = new VBox(4, grid, error);
        model.explorer().picture().addListener((value, before, now) -> refresh());
        refresh();
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    /** Puts the keyboard into the field of k. */
    public void focusNonzeros() {
        focus(LambdaUnit.NONZEROS);
    }

    /** Puts the keyboard into the field of λ/λ_max. */
    public void focusRatio() {
        focus(LambdaUnit.RATIO);
    }

    private void focus(LambdaUnit unit) {
        fields.get(unit).requestFocus();
        fields.get(unit).selectAll();
    }

    private Label label(LambdaUnit unit) {
        String key = unit.key();
        Label label = new Label(Messages.text("lambda.unit." + key));
        label.getStyleClass().addAll("nde-muted", "nde-small");
        TextField field = new TextField();
        field.setId("lambda-field-" + key);
        field.setAccessibleText(Messages.text("lambda.unit." + key + ".spoken"));
        field.getStyleClass().add("nde-number-field");
        GridPane.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> commit(unit));
        field.focusedProperty().addListener((value, was, is) -> {
            if (was) {
                commit(unit);
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                accept(unit);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> undoInstead(event, unit));
        label.setLabelFor(field);
        fields.put(unit, field);
        return label;
    }

    /** A field that holds nothing uncommitted has nothing of its own to undo: the keys mean the state then. */
    private void undoInstead(KeyEvent event, LambdaUnit unit) {
        boolean undoKey = event.isShortcutDown() && event.getCode() == KeyCode.Z;
        if (!undoKey || !fields.get(unit).getText().equals(model.text(unit))) {
            return;
        }
        if (event.isShiftDown()) {
            model.explorer().redo();
        } else {
            model.explorer().undo();
        }
        event.consume();
    }

    private void commit(LambdaUnit unit) {
        String why = model.type(unit, fields.get(unit).getText());
        fields.get(unit).pseudoClassStateChanged(WRONG, !why.isEmpty());
        error.setText(why);
        if (why.isEmpty()) {
            accept(unit);
        }
    }

    private void accept(LambdaUnit unit) {
        error.setText("");
        fields.get(unit).pseudoClassStateChanged(WRONG, false);
        fields.get(unit).setText(model.text(unit));
    }

    private void refresh() {
        for (LambdaUnit unit : LambdaUnit.values()) {
            fields.get(unit).setText(model.text(unit));
            fields.get(unit).pseudoClassStateChanged(WRONG, false);
        }
        error.setText("");
    }
}
