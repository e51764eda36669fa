package org.neuraldeps.app.view.lambda;

import javafx.scene.control.ListCell;
import org.neuraldeps.solver.covlasso.PathEvent;

/** A line of the list of events: what happens there; a click moves λ to it. */
final class EventCell extends ListCell<PathEvent> {

    private final EventsModel model;

    EventCell(EventsModel model) {
        this.model = model;
        setWrapText(true);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null && !isEmpty()) {
                model.go(getItem());
            }
        });
    }

    @Override
    protected void updateItem(PathEvent event, boolean empty) {
        super.updateItem(event, empty);
        setText(event == null || empty ? null : model.told().get().words().sentence(event));
    }
}
