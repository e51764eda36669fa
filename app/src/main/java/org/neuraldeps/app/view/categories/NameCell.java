package org.neuraldeps.app.view.categories;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.view.table.TruthIcon;

/**
 * A name; where an id stands behind it and both do not fit, the middle is left out, not the end of the id. Where the truth is known
 * it carries the mark that the category has in the figures.
 */
final class NameCell extends TableCell<CategoryEntry, String> {

    private final Tooltip tooltip = new Tooltip();
    private final ObservableValue<TruthMarks> marks;
    // Held here so that the weak listener lives exactly as long as the cell does.
    private final ChangeListener<TruthMarks> onMarks = (value, before, now) -> mark();

    NameCell(ObservableValue<TruthMarks> marks) {
        this.marks = marks;
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setContentDisplay(ContentDisplay.RIGHT);
        marks.addListener(new WeakChangeListener<>(onMarks));
    }

    @Override
    protected void updateItem(String label, boolean empty) {
        super.updateItem(label, empty);
        setText(empty ? null : label);
        mark();
    }

    private void mark() {
        CategoryEntry entry =
                isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
        if (entry == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        int category = entry.category().index();
        Optional<TruthMark> mark = marks.getValue().of(category);
        setGraphic(mark.map(TruthIcon::of).orElse(null));
        setAccessibleText(mark.map(one -> getText() + ", " + one.word()).orElse(null));
        tooltip.setText(getText() + "\n" + entry.category().synonyms()
                + marks.getValue().line(category));
        setTooltip(tooltip);
    }
}
