package org.neuraldeps.app.view.table;

import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Columns of numbers: sorted as numbers, written with a point, aligned to the right. */
public final class NumberColumn {

    private NumberColumn() {}

    /** A column headed {@code heading} with the value of each row written by {@code write}. */
    public static <R> TableColumn<R, Number> of(
            String heading, ToDoubleFunction<R> value, DoubleFunction<String> write) {
        TableColumn<R, Number> column = new TableColumn<>(heading);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(cell.getValue())));
        column.setCellFactory(view -> new Cell<>(write));
        column.getStyleClass().add("nde-number");
        return column;
    }

    private static final class Cell<R> extends TableCell<R, Number> {

        private final DoubleFunction<String> write;

        Cell(DoubleFunction<String> write) {
            this.write = write;
            getStyleClass().add("nde-number");
        }

        @Override
        protected void updateItem(Number value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : write.apply(value.doubleValue()));
        }
    }
}
