package org.neuraldeps.app.view.lambda;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.ui.Messages;

/**
 * λ, λ/λ_max and k, each editable; a text that cannot be read is said below the fields and changes nothing. A lock marks
 * the one that was set last, which is what a change of target or network keeps.
 */
public final class LambdaFields {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final LambdaModel model;
    private final Map<LambdaUnit, TextField> fields = new EnumMap<>(LambdaUnit.class);
    private final Map<LambdaUnit, Label> labels = new EnumMap<>(LambdaUnit.class);
    private final Map<LambdaUnit, String> refusals = new EnumMap<>(LambdaUnit.class);
    private final Label error = wrapped("lambda-error", "nde-field-error");
    private final Label remark = wrapped("lambda-remark", "nde-muted");
    private final VBox root;
    private LambdaUnit marked;

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
        root = new VBox(4, grid, error, remark);
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

    private static Label wrapped(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(style, "nde-small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private void focus(LambdaUnit unit) {
        fields.get(unit).requestFocus();
        fields.get(unit).selectAll();
    }

    private Label label(LambdaUnit unit) {
        String key = unit.key();
        Label label = new Label(unit.title());
        label.getStyleClass().addAll("nde-muted", "nde-small");
        label.setContentDisplay(ContentDisplay.RIGHT);
        labels.put(unit, label);
        TextField field = new TextField();
        field.setId("lambda-field-" + key);
        field.getStyleClass().add("nde-number-field");
        GridPane.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> commit(unit));
        field.focusedProperty().addListener((value, was, is) -> {
            if (is) {
                refusals.remove(unit);
                say();
            } else {
                leave(unit);
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
        if (why.isEmpty()) {
            accept(unit);
        } else {
            fields.get(unit).pseudoClassStateChanged(WRONG, true);
            refusals.put(unit, why);
            say();
        }
    }

    /** Nothing that is not so stays in a field that nobody is in; why it was not taken is said. */
    private void leave(LambdaUnit unit) {
        String text = fields.get(unit).getText().strip();
        commit(unit);
        if (refusals.containsKey(unit)) {
            String why = refusals.get(unit);
            accept(unit);
            refusals.put(unit, Messages.text("lambda.refused", unit.title(), text, why));
            say();
        }
    }

    private void accept(LambdaUnit unit) {
        refusals.remove(unit);
        fields.get(unit).pseudoClassStateChanged(WRONG, false);
        fields.get(unit).setText(model.text(unit));
        say();
    }

    private void say() {
        error.setText(String.join("\n", refusals.values()));
        remark.setText(model.remark());
    }

    private void refresh() {
        for (LambdaUnit unit : LambdaUnit.values()) {
            accept(unit);
        }
        if (model.explorer().state().get() != null) {
            markKept(model.kept());
        }
    }

    private void markKept(LambdaUnit kept) {
        if (kept == marked) {
            return;
        }
        marked = kept;
        for (LambdaUnit unit : LambdaUnit.values()) {
            boolean keeps = unit == kept;
            String spoken = Messages.text("lambda.unit." + unit.key() + ".spoken");
            labels.get(unit).setGraphic(keeps ? new FontIcon(Feather.LOCK) : null);
            labels.get(unit).setTooltip(keeps ? new Tooltip(Messages.text("lambda.kept")) : null);
            fields.get(unit).setAccessibleText(spoken);
            fields.get(unit).setAccessibleHelp(keeps ? Messages.text("lambda.kept") : null);
        }
    }
}
