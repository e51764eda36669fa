package org.neuraldeps.app.view.table1;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.neuraldeps.app.need.JudgedCombination;
import org.neuraldeps.app.need.TargetTable;
import org.neuraldeps.solver.evaluation.Control;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** All targets pooled: the solutions beside the controls, with intervals. */
final class PooledGrid {

    private static final String NONE = "–";

    private static final List<String> COLUMNS =
            List.of("positiveAcc", "precisionOfWins", "falseWinsPerPositive", "positiveRelErr", "relErr", "accChange");

    private final GridPane grid = new GridPane();

    PooledGrid() {
        grid.setId("table1-pooled");
        grid.setHgap(18);
        grid.setVgap(2);
    }

    Node root() {
        return grid;
    }

    void show(Optional<TargetTable> table) {
        grid.getChildren().clear();
        List<JudgedCombination> pooled = table.map(TargetTable::pooled).orElse(List.of());
        if (pooled.isEmpty()) {
            return;
        }
        long positives = pooled.get(0).table().positives().orElse(0);
        grid.add(muted(Messages.text("table1.pooled", table.get().targets().size(), positives)), 0, 0);
        for (int i = 0; i < COLUMNS.size(); i++) {
            add(muted(Messages.text("table1.pooled." + COLUMNS.get(i))), i + 1, 0);
        }
        for (int row = 0; row < pooled.size(); row++) {
            JudgedCombination combination = pooled.get(row);
            grid.add(muted(name(combination.control())), 0, row + 1);
            List<String> cells = cells(combination);
            for (int i = 0; i < cells.size(); i++) {
                add(new Label(cells.get(i)), i + 1, row + 1);
            }
        }
    }

    private void add(Label label, int column, int row) {
        GridPane.setHalignment(label, HPos.RIGHT);
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(label, column, row);
    }

    private static String name(Optional<Control> control) {
        return control.map(found -> Messages.text("evaluation.controls." + found.key()))
                .orElseGet(() -> Messages.text("table1.pooled.solution"));
    }

    private static List<String> cells(JudgedCombination combination) {
        Table1 table = combination.table();
        Optional<Table1.Wins> wins = table.wins();
        return List.of(
                percent(table.positiveAcc(), combination.intervals().positiveAcc()),
                percent(
                        wins.map(Table1.Wins::precisionOfWins).orElseGet(OptionalDouble::empty),
                        combination.intervals().precisionOfWins()),
                number(combination.pooled().falseWinsPerPositive()),
                percent(wins.map(Table1.Wins::positiveRelErr).orElseGet(OptionalDouble::empty), Optional.empty()),
                percent(table.relErr(), Optional.empty()),
                change(table));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? NumberText.significant(value.getAsDouble(), 3) : NONE;
    }

    /** "53 % (36–69)". */
    private static String percent(OptionalDouble part, Optional<Interval> interval) {
        if (part.isEmpty()) {
            return NONE;
        }
        return NumberText.percent(part.getAsDouble())
                + interval.map(found -> " (" + whole(found.lower()) + "–" + whole(found.upper()) + ")")
                        .orElse("");
    }

    private static long whole(double part) {
        return Math.round(100 * part);
    }

    /** One target is the answer in few rows, so its Acc changes by hundredths of a percent. */
    private static String change(Table1 table) {
        return table.acc().isPresent()
                ? NumberText.significant(
                                100
                                        * (table.acc().getAsDouble()
                                                - table.originalAcc().orElseThrow()),
                                2)
                        + " %"
                : NONE;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("nde-muted");
        return label;
    }
}
