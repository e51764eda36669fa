package org.neuraldeps.app.view.palette;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the palette: what it is called, and on the right what stands beside it. */
final class PaletteCell extends ListCell<PaletteEntry> {

    private final Label words = new Label();
    private final Label detail = new Label();
    private final HBox line;

    PaletteCell(Consumer<PaletteEntry> run) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        detail.getStyleClass().addAll("nde-muted", "nde-small");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(12, words, gap, detail);
        line.getStyleClass().add("nde-row");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null && !isEmpty()) {
                run.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean shown = entry != null && !empty;
        words.setText(shown ? entry.words() : "");
        detail.setText(shown ? entry.detail() : "");
        setAccessibleText(shown ? entry.words() + " " + entry.detail() : null);
        setGraphic(shown ? line : null);
    }
}
