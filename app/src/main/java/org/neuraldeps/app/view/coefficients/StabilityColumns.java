package org.neuraldeps.app.view.coefficients;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.neuraldeps.app.view.table.FittedColumns;
import org.neuraldeps.app.view.table.NumberColumn;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** How often half-samples select a coefficient, and where it lies; away where nobody asks. */
final class StabilityColumns {

    private final TableColumn<CoefficientRow, Number> frequency = NumberColumn.of(
            Messages.text("coefficients.frequency"), StabilityColumns::frequency, StabilityColumns::percent);

    private final TableColumn<CoefficientRow, Interval> interval = new TableColumn<>(
            Messages.text("coefficients.interval", NumberText.brief(100 * CoefficientStability.LEVEL, 3)));

    StabilityColumns() {
        frequency.setId("column-frequency");
        interval.setId("column-interval");
        interval.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(
                cell.getValue().stability().map(RowStability::interval).orElse(null)));
        interval.setCellFactory(column -> new IntervalCell());
        interval.setComparator(Comparator.comparingDouble(Interval::lower).thenComparingDouble(Interval::upper));
        interval.getStyleClass().add("nde-number");
        show(false);
    }

    List<TableColumn<CoefficientRow, ?>> all() {
        return List.of(frequency, interval);
    }

    void fit(FittedColumns columns) {
        columns.numbers(frequency, "100 %").numbers(interval, "−0.888 to −0.888");
    }

    void show(boolean areWanted) {
        all().forEach(column -> column.setVisible(areWanted));
    }

    private static double frequency(CoefficientRow row) {
        return row.stability().map(RowStability::frequency).orElse(Double.NaN);
    }

    private static String percent(double part) {
        return Double.isNaN(part) ? "" : NumberText.brief(100 * part, 3) + " %";
    }

    private static final class IntervalCell extends TableCell<CoefficientRow, Interval> {

        IntervalCell() {
            getStyleClass().add("nde-number");
        }

        @Override
        protected void updateItem(Interval limits, boolean empty) {
            super.updateItem(limits, empty);
            setText(
                    empty || limits == null
                            ? null
                            : Messages.text(
                                    "coefficients.limits",
                                    MarkedName.number(limits.lower()),
                                    MarkedName.number(limits.upper())));
        }
    }
}
