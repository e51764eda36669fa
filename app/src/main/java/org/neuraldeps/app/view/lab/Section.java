package org.neuraldeps.app.view.lab;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.ui.Messages;

/** A part of a form: its heading, what it is about in a sentence, and its fields. */
final class Section extends VBox {

    /** @param key of its heading in texts */
    Section(String key, Node... fields) {
        super(6);
        Label heading = new Label(Messages.text(key));
        heading.getStyleClass().add("nde-heading");
        getChildren().addAll(heading, sentence(Messages.text(key + ".explained")));
        getChildren().addAll(fields);
    }

    /** A sentence as wide as there is room, and as high as it must be. */
    static Label sentence(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("nde-muted", "nde-small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
