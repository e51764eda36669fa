package org.neuraldeps.app.view.evaluation;

import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.neuraldeps.app.explore.Pointing;
import org.neuraldeps.solver.evaluation.Flip;

/** One of the three categories of a row that changes, pointed at like a category elsewhere. */
final class FlipCell extends TableCell<Flip, String> {

    private final Function<Flip, OptionalInt> of;

    /** @param of which of the row's categories it is; empty without labels */
    FlipCell(Function<Flip, OptionalInt> of, Pointing pointing) {
        this.of = of;
        addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pointing.hover(category()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && category().isPresent()) {
                pointing.click(category().getAsInt(), event.getClickCount());
                // The line would take it for its own category.
                event.consume();
            }
        });
    }

    private OptionalInt category() {
        Flip flip = getTableRow() == null ? null : getTableRow().getItem();
        return flip == null ? OptionalInt.empty() : of.apply(flip);
    }

    @Override
    protected void updateItem(String label, boolean empty) {
        super.updateItem(label, empty);
        setText(empty ? null : label);
    }
}
