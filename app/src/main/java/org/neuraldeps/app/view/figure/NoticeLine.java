package org.neuraldeps.app.view.figure;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.neuraldeps.ui.Messages;

/** One line in a pane's title row: what is being computed, or why it is not there, with a way to try again. */
final class NoticeLine {

    private final Label words = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final Hyperlink retry = new Hyperlink(Messages.text("figure.retry"));
    private final HBox root = new HBox(4, words, retry);

    NoticeLine(String id) {
        words.setId("notice-" + id);
        words.getStyleClass().addAll("nde-muted", "nde-small");
        words.setMinWidth(0);
        retry.setId("retry-" + id);
        retry.getStyleClass().add("nde-small");
        retry.setMinWidth(HBox.USE_PREF_SIZE);
        root.getStyleClass().add("nde-row");
        root.setMinWidth(0);
        HBox.setHgrow(root, Priority.ALWAYS);
        show(Notice.NONE);
    }

    HBox root() {
        return root;
    }

    void show(Notice notice) {
        words.setText(notice.words());
        tooltip.setText(notice.words());
        words.setTooltip(notice.words().isEmpty() ? null : tooltip);
        retry.setVisible(notice.retry().isPresent());
        retry.setManaged(notice.retry().isPresent());
        retry.setOnAction(event -> notice.retry().ifPresent(Runnable::run));
    }
}
