package org.neuraldeps.app.view.figure;

import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.neuraldeps.ui.Messages;

/** One line in a pane's title row: what is being computed, or why it is not there, with a way to try again. */
final class NoticeLine {

    private static final Duration PATIENCE = Duration.millis(200);

    private final PauseTransition patience = new PauseTransition(PATIENCE);
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
        say(Notice.NONE);
    }

    HBox root() {
        return root;
    }

    /** What is being computed is said when it takes long enough to be read; until then the row does not move. */
    void show(Notice notice) {
        patience.stop();
        boolean isUnderWay = !notice.words().isEmpty() && notice.retry().isEmpty();
        if (isUnderWay && words.getText().isEmpty()) {
            patience.setOnFinished(event -> say(notice));
            patience.playFromStart();
        } else if (!notice.words().equals(words.getText()) || notice.retry().isPresent() || retry.isVisible()) {
            say(notice);
        }
    }

    private void say(Notice notice) {
        words.setText(notice.words());
        tooltip.setText(notice.words());
        words.setTooltip(notice.words().isEmpty() ? null : tooltip);
        retry.setVisible(notice.retry().isPresent());
        retry.setManaged(notice.retry().isPresent());
        retry.setOnAction(event -> notice.retry().ifPresent(Runnable::run));
    }
}
