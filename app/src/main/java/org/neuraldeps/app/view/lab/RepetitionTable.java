package org.neuraldeps.app.view.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.view.table.FittedColumns;
import org.neuraldeps.app.view.table.HeadingTooltips;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.labs.AccuracyKind;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** Every repetition by every way to learn, as they finish: accuracies, how near to the optimum, which categories were new. */
final class RepetitionTable {

    private final TableView<RepetitionLine> table = new TableView<>();

    /**
     * @param categories whose names are shown
     * @param font of the letters
     */
    RepetitionTable(Categories categories, ObservableValue<Font> font) {
        table.setId("labs-base-repetitions");
        table.setAccessibleText(Messages.text("labs.base.view.repetitions"));
        table.getStyleClass().addAll("dense", "edge-to-edge", "nde-table");
        table.setPlaceholder(new Label(Messages.text("labs.base.empty")));
        TableColumn<RepetitionLine, String> method = new TableColumn<>(Messages.text("labs.column.method"));
        method.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().method()));
        TableColumn<RepetitionLine, String> fresh = new TableColumn<>(Messages.text("labs.column.fresh"));
        fresh.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().fresh(categories)));
        fresh.setPrefWidth(140);
        FittedColumns fitted = new FittedColumns(fresh).numbers(method, "Straight from the logits");
        table.getColumns().add(number(fitted, "repetition", RepetitionLine::repetition, v -> whole(v), "88"));
        table.getColumns().add(method);
        accuracy(fitted, "overall", AccuracyKind.OVERALL);
        table.getColumns()
                .add(number(
                        fitted,
                        "difference",
                        line -> line.difference(AccuracyKind.OVERALL),
                        RepetitionTable::signed,
                        "−88.88"));
        accuracy(fitted, "newWithin", AccuracyKind.NEW_WITHIN);
        accuracy(fitted, "new", AccuracyKind.NEW_AMONG_ALL);
        table.getColumns()
                .add(number(fitted, "nonzeros", line -> line.learned().theta().nonzeros(), v -> whole(v), "88888"));
        table.getColumns()
                .add(number(
                        fitted, "certificate", line -> line.learned().certificate(), NumberText::magnitude, "8e-88"));
        table.getColumns().add(fresh);
        HeadingTooltips.install(table);
        fitted.install(table, font);
    }

    Node root() {
        return table;
    }

    void show(Optional<BaseNewResult> result) {
        table.getItems().setAll(result.map(RepetitionLine::of).orElseGet(List::of));
        table.sort();
    }

    private void accuracy(FittedColumns fitted, String key, AccuracyKind kind) {
        table.getColumns()
                .add(number(fitted, key, line -> line.accuracy(kind), value -> NumberText.fixed(value, 2), "88.88"));
    }

    private static TableColumn<RepetitionLine, Number> number(
            FittedColumns fitted,
            String key,
            ToDoubleFunction<RepetitionLine> value,
            DoubleFunction<String> write,
            String widest) {
        TableColumn<RepetitionLine, Number> column = NumberColumn.of(
                Messages.text("labs.column." + key),
                value,
                number -> Double.isNaN(number) ? SpreadWords.NONE : write.apply(number));
        column.setId("labs-column-" + key);
        HeadingTooltips.explain(column, Messages.text("labs.column." + key + ".explained"));
        fitted.numbers(column, widest);
        return column;
    }

    private static String whole(double value) {
        return Long.toString((long) value);
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + NumberText.fixed(value, 2);
    }
}
