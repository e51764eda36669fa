package org.neuraldeps.app.view.planting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.neuraldeps.solver.planting.CorrelationPattern;
import org.neuraldeps.solver.planting.SignPattern;
import org.neuraldeps.ui.Messages;

/** The fields of a network to plant, in two columns. */
final class PlantingForm {

    private static final double COLUMN = 290;
    private static final double FIELD = 150;

    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final ComboBox<SignPattern> signs = new ComboBox<>();
    private final ComboBox<CorrelationPattern> pattern = new ComboBox<>();
    private final Label patternSaid = new Label();
    private final Runnable onChange;
    private final HBox root;

    /** @param onChange called when something is typed or chosen */
    PlantingForm(Runnable onChange) {
        this.onChange = onChange;
        offer(signs, SignPattern.values(), one -> "planting.signs." + one.key());
        offer(pattern, CorrelationPattern.values(), one -> "planting.pattern." + one.key());
        patternSaid.setId("planting-pattern-said");
        patternSaid.setWrapText(true);
        patternSaid.getStyleClass().addAll("nde-muted", "nde-small");
        GridPane size = section();
        row(size, "categories", field("categories"));
        row(size, "targets", field("targets"));
        row(size, "width", field("width"));
        GridPane drawn = section();
        row(drawn, "rows", field("rows"));
        row(drawn, "positives", field("positives"));
        row(drawn, "holdOut", field("holdOut"));
        row(drawn, "seed", field("seed"));
        GridPane made = section();
        row(made, "predictors", field("predictors"));
        row(made, "signs", signs);
        row(made, "noise", field("noise"));
        GridPane base = section();
        row(base, "pattern", pattern);
        row(base, "correlation", field("correlation"));
        fields.get("width").setPromptText(Messages.text("planting.width.prompt"));
        fields.get("positives").setPromptText(Messages.text("planting.positives.prompt"));
        root = new HBox(
                28,
                column(heading("size"), size, heading("drawn"), drawn),
                column(heading("made"), made, heading("base"), base, patternSaid));
    }

    /** The node to show. */
    Region root() {
        return root;
    }

    /** What stands in the fields. */
    PlantingEntry entry() {
        return new PlantingEntry(
                text("categories"),
                text("targets"),
                text("width"),
                text("rows"),
                text("predictors"),
                signs.getValue(),
                text("noise"),
                pattern.getValue(),
                text("correlation"),
                text("positives"),
                text("holdOut"),
                text("seed"));
    }

    /** Fills the fields. */
    void show(PlantingEntry entry) {
        fields.get("categories").setText(entry.categories());
        fields.get("targets").setText(entry.targets());
        fields.get("width").setText(entry.width());
        fields.get("rows").setText(entry.rows());
        fields.get("predictors").setText(entry.predictors());
        signs.setValue(entry.signs());
        fields.get("noise").setText(entry.noise());
        pattern.setValue(entry.pattern());
        fields.get("correlation").setText(entry.correlation());
        fields.get("positives").setText(entry.positives());
        fields.get("holdOut").setText(entry.holdOut());
        fields.get("seed").setText(entry.seed());
    }

    private String text(String key) {
        return fields.get(key).getText();
    }

    private void changed() {
        CorrelationPattern chosen = pattern.getValue();
        patternSaid.setText(chosen == null ? "" : Messages.text("planting.pattern." + chosen.key() + ".said"));
        onChange.run();
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.textProperty().addListener((value, before, now) -> changed());
        fields.put(key, field);
        return field;
    }

    private <T> void offer(ComboBox<T> box, T[] choices, Function<T, String> key) {
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : Messages.text(key.apply(one));
            }

            @Override
            public T fromString(String words) {
                return box.getValue();
            }
        });
        box.valueProperty().addListener((value, before, now) -> changed());
        box.setMaxWidth(Double.MAX_VALUE);
    }

    private static void row(GridPane grid, String key, Control control) {
        String words = "planting." + key;
        control.setId("planting-" + key);
        control.setTooltip(new Tooltip(Messages.text(words + ".explained")));
        control.setAccessibleText(Messages.text(words));
        control.setAccessibleHelp(Messages.text(words + ".explained"));
        Label label = new Label(Messages.text(words));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        label.setTooltip(new Tooltip(Messages.text(words + ".explained")));
        grid.addRow(grid.getRowCount(), label, control);
    }

    private static GridPane section() {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(5);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, new ColumnConstraints(FIELD, FIELD, FIELD));
        return grid;
    }

    private static Label heading(String key) {
        Label label = new Label(Messages.text("planting." + key));
        label.getStyleClass().add("nde-heading");
        return label;
    }

    private static VBox column(Node... parts) {
        VBox column = new VBox(6, parts);
        column.setMinWidth(COLUMN);
        column.setPrefWidth(COLUMN);
        return column;
    }
}
