package org.neuraldeps.app.view.measures;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.neuraldeps.ui.Messages;

/** A dot for a hub. */
final class HubCell extends TableCell<MeasuredCategory, Boolean> {

    HubCell() {
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(Boolean isHub, boolean empty) {
        super.updateItem(isHub, empty);
        boolean marked = !empty && Boolean.TRUE.equals(isHub);
        setText(marked ? "●" : null);
        setAccessibleText(marked ? Messages.text("measures.hub") : null);
    }
}
