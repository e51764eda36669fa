package org.neuraldeps.app.view.table1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import org.neuraldeps.app.need.TabulatedTarget;
import org.neuraldeps.app.table.Table1Column;
import org.neuraldeps.app.view.table.FittedColumns;
import org.neuraldeps.app.view.table.HeadingTooltips;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** The columns of the targets: those of the paper's Table 1 and what it lacks first, the others behind the table's menu. */
final class Table1Columns {

    private static final Set<String> SHOWN = Set.of(
            "nonzeros",
            "absErr",
            "relErr",
            "acc",
            "gained",
            "lost",
            "positives",
            "positiveAcc",
            "originalPositiveAcc",
            "falseWins",
            "precisionOfWins");

    private static final Map<Table1Column.Kind, String> WIDEST = Map.of(
            Table1Column.Kind.COUNT, "888",
            Table1Column.Kind.NUMBER, "8.88e-8",
            Table1Column.Kind.PART, "888.8");

    private Table1Columns() {}

    /**
     * Gives a table all columns.
     *
     * @param label of a category
     * @param font of its cells, or a little larger
     */
    static void install(TableView<TabulatedTarget> table, Function<Integer, String> label, ObservableValue<Font> font) {
        TableColumn<TabulatedTarget, Number> index =
                NumberColumn.of("#", TabulatedTarget::target, value -> Integer.toString((int) value));
        TableColumn<TabulatedTarget, String> name = new TableColumn<>(Messages.text("table1.target"));
        name.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(label.apply(cell.getValue().target())));
        name.setPrefWidth(140);
        FittedColumns fitted = new FittedColumns(name).numbers(index, "8888");
        List<TableColumn<TabulatedTarget, ?>> columns = new ArrayList<>(List.of(index, name));
        for (Table1Column one : Table1Column.all()) {
            TableColumn<TabulatedTarget, Number> column = column(one);
            columns.add(column);
            fitted.numbers(column, WIDEST.get(one.kind()));
        }
        table.getColumns().setAll(columns);
        table.setTableMenuButtonVisible(true);
        HeadingTooltips.install(table);
        fitted.install(table, font);
    }

    private static TableColumn<TabulatedTarget, Number> column(Table1Column one) {
        TableColumn<TabulatedTarget, Number> column = NumberColumn.of(
                Messages.text("table1.column." + one.key()),
                target -> one.of(target).orElse(Double.NaN),
                value -> text(one.kind(), value));
        column.setId("table1-" + one.key());
        column.setVisible(SHOWN.contains(one.key()));
        HeadingTooltips.explain(column, Messages.text("table1.column." + one.key() + ".explained"));
        return column;
    }

    /** Nothing where there is no number. */
    private static String text(Table1Column.Kind kind, double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return switch (kind) {
            case COUNT -> Long.toString((long) value);
            case NUMBER -> NumberText.significant(value, 3);
            case PART -> NumberText.percent(value).replace(" %", "");
        };
    }
}
