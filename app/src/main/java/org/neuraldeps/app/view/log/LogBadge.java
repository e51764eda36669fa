package org.neuraldeps.app.view.log;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.ui.Messages;

/** A button for the status bar: quiet while there is nothing to read, else with how many warnings and errors there are. */
public final class LogBadge {

    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Button button = new Button("", new FontIcon(Feather.BELL));
    private final Tooltip tooltip = new Tooltip();

    /**
     * @param book what is counted
     * @param open shows the log
     */
    public LogBadge(LogBook book, Runnable open) {
        button.setId("log-badge");
        button.getStyleClass().addAll("flat", "small", "nde-log-badge");
        button.setTooltip(tooltip);
        button.setOnAction(event -> open.run());
        book.unread().addListener((value, before, now) -> show(now));
        show(book.unread().get());
    }

    /** The node to show. */
    public Node root() {
        return button;
    }

    private void show(Unread unread) {
        String words = unread.total() == 0
                ? Messages.text("log.badge.quiet")
                : Messages.text("log.badge", unread.errors(), unread.warnings());
        button.setText(unread.total() == 0 ? "" : Integer.toString(unread.total()));
        button.setAccessibleText(words);
        tooltip.setText(words);
        button.pseudoClassStateChanged(FAILED, unread.errors() > 0);
        button.pseudoClassStateChanged(WARNED, unread.errors() == 0 && unread.warnings() > 0);
    }
}
