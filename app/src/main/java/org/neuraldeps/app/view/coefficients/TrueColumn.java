package org.neuraldeps.app.view.coefficients;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.view.table.TruthIcon;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** The column of the θ_j that the target was made with, each with the mark of what the solution has made of it. */
final class TrueColumn {

    private TrueColumn() {}

    static TableColumn<CoefficientRow, Number> make() {
        TableColumn<CoefficientRow, Number> column = new TableColumn<>(Messages.text("coefficients.truth"));
        column.setId("column-truth");
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().truth()));
        column.setCellFactory(view -> new Cell());
        column.getStyleClass().add("nde-number");
        column.setVisible(false);
        return column;
    }

    private static final class Cell extends TableCell<CoefficientRow, Number> {

        private final Tooltip tooltip = new Tooltip();

        Cell() {
            getStyleClass().add("nde-number");
            setContentDisplay(ContentDisplay.RIGHT);
        }

        @Override
        protected void updateItem(Number value, boolean empty) {
            super.updateItem(value, empty);
            CoefficientRow row = empty ? null : getTableRow().getItem();
            TruthMark mark = row == null ? null : row.mark().orElse(null);
            if (mark == null || value == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            String number = NumberText.coefficient(value.doubleValue());
            setText(number);
            setGraphic(TruthIcon.of(mark));
            setAccessibleText(Messages.text("coefficients.truth.spoken", mark.word(), number));
            tooltip.setText(getAccessibleText());
            setTooltip(tooltip);
        }
    }
}
