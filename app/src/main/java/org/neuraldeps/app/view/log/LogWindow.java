package org.neuraldeps.app.view.log;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.ui.Messages;

/** The log in a window of its own, one at most. As long as it is there, all that comes counts as read. */
public final class LogWindow {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 480;

    private final LogBook book;
    private final SideWindow window;
    private final ChangeListener<Unread> onUnread = (value, before, now) -> markRead(now);

    /**
     * @param book what is shown
     * @param owner the window that it is shown over
     */
    public LogWindow(LogBook book, Window owner) {
        this.book = book;
        this.window = new SideWindow("log", Messages.text("log.title"), owner);
    }

    /** Shows it, or brings it to the front; all counts as read. */
    public void show() {
        window.show(this::open);
    }

    private Runnable open(DialogPane pane) {
        LogPane entries = new LogPane(book);
        pane.setContent(entries.root());
        pane.getStyleClass().add("nde-wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        addButton(pane, "copy", entries::copy);
        addButton(pane, "clear", book::clear);
        entries.open();
        book.unread().addListener(onUnread);
        book.markRead();
        return () -> {
            book.unread().removeListener(onUnread);
            entries.close();
        };
    }

    /** One that can be pressed while there are entries. */
    private void addButton(DialogPane pane, String key, Runnable action) {
        SideWindow.addButton(pane, "log-" + key, Messages.text("log." + key), Bindings.isEmpty(book.entries()), action);
    }

    private void markRead(Unread unread) {
        if (unread.total() > 0) {
            book.markRead();
        }
    }
}
