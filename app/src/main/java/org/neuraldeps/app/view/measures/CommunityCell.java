package org.neuraldeps.app.view.measures;

import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/** A community: its number and a name, which is cut where there is no room. */
final class CommunityCell extends TableCell<MeasuredCategory, Number> {

    private final IntFunction<String> words;

    /** @param words for the number of a community */
    CommunityCell(IntFunction<String> words) {
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Number community, boolean empty) {
        super.updateItem(community, empty);
        setText(empty || community == null ? null : words.apply(community.intValue()));
    }
}
