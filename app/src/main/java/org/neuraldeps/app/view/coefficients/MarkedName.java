package org.neuraldeps.app.view.coefficients;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.view.table.TruthIcon;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** The name of a category with the mark of what the solution has made of it, where the truth is known; paler where too few half-samples select it. */
final class MarkedName extends TableCell<CoefficientRow, String> {

    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");

    private final Tooltip tooltip = new Tooltip();

    MarkedName() {
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().add("nde-marked-name");
    }

    @Override
    protected void updateItem(String name, boolean empty) {
        super.updateItem(name, empty);
        setText(empty ? null : name);
        CoefficientRow row =
                empty || getTableRow() == null ? null : getTableRow().getItem();
        pseudoClassStateChanged(
                PALE,
                row != null && row.stability().filter(RowStability::isPale).isPresent());
        TruthMark mark = row == null ? null : row.mark().orElse(null);
        if (mark == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String said = Messages.text("coefficients.truth.spoken", name, mark.word(), number(row.truth()));
        setGraphic(TruthIcon.of(mark));
        setAccessibleText(said);
        tooltip.setText(said);
        setTooltip(tooltip);
    }

    /** A coefficient that may be 0, as those are that nobody planted, and those that are missed. */
    static String number(double value) {
        return value == 0 ? "0" : NumberText.coefficient(value);
    }
}
