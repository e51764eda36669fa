package org.neuraldeps.app.view.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.neuraldeps.solver.evaluation.Control;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.ui.Messages;

/** What the solution is set against, a line for each control, below Table 1. */
public final class ControlsView {

    private static final List<String> COLUMNS = List.of("relErr", "positiveAcc", "falseWins", "precision");
    private static final String NONE = "–";

    private final Label heading = new Label();
    private final GridPane grid = new GridPane();
    private final Map<Control, List<Label>> cells = new EnumMap<>(Control.class);
    private final VBox root;

    /** @param controls of the picture; empty until they are there */
    public ControlsView(ObservableValue<Optional<Controls>> controls) {
        heading.getStyleClass().add("nde-muted");
        Tooltip explained = new Tooltip(Messages.text("evaluation.controls.explained"));
        explained.setWrapText(true);
        explained.setMaxWidth(380);
        grid.setId("controls");
        grid.setHgap(8);
        grid.setVgap(0);
        addColumns();
        for (Control control : Control.values()) {
            addRow(control);
        }
        root = new VBox(2, heading, grid);
        Tooltip.install(root, explained);
        controls.addListener((value, before, now) -> show(now));
        show(controls.getValue());
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    private void addColumns() {
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (int column = 0; column < COLUMNS.size(); column++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            number.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
            grid.getColumnConstraints().add(number);
            grid.add(muted(Messages.text("evaluation.controls." + COLUMNS.get(column))), column + 1, 0);
        }
    }

    private void addRow(Control control) {
        int row = cells.size() + 1;
        grid.add(muted(Messages.text("evaluation.controls." + control.key())), 0, row);
        List<Label> numbers = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            Label number = new Label(NONE);
            numbers.add(number);
            grid.add(number, column + 1, row);
        }
        cells.put(control, numbers);
    }

    private void show(Optional<Controls> controls) {
        heading.setText(controls.map(found -> Messages.text("evaluation.controls", found.count()))
                .orElseGet(() -> Messages.text("evaluation.controls.none")));
        cells.forEach((control, numbers) -> {
            List<String> texts = controls.map(found -> texts(found.tables().get(control)))
                    .orElseGet(() -> COLUMNS.stream().map(column -> NONE).toList());
            for (int i = 0; i < numbers.size(); i++) {
                numbers.get(i).setText(texts.get(i));
            }
        });
    }

    /** In the order of the columns. */
    static List<String> texts(Table1 table) {
        Optional<Table1.Wins> wins = table.wins();
        return List.of(
                percent(table.relErr()),
                percent(table.positiveAcc()),
                wins.map(found -> Integer.toString(found.falseWins())).orElse(NONE),
                percent(wins.map(Table1.Wins::precisionOfWins).orElseGet(OptionalDouble::empty)));
    }

    /** Whole percents: five columns stand in a narrow pane. */
    private static String percent(OptionalDouble part) {
        return part.isPresent() ? Long.toString(Math.round(100 * part.getAsDouble())) : NONE;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("nde-muted");
        return label;
    }
}
