package org.neuraldeps.app.view.log;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;

/** The log in a window of its own, one at most. As long as it is there, all that comes counts as read. */
public final class LogWindow {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 480;

    private final LogBook book;
    private final Window owner;
    private final ChangeListener<Unread> onUnread = (value, before, now) -> markRead(now);
    private Dialog<ButtonType> dialog;

    /**
     * @param book what is shown
     * @param owner the window that it is shown over
     */
    public LogWindow(LogBook book, Window owner) {
        this.book = book;
        this.owner = owner;
    }

    /** Shows it, or brings it to the front; all counts as read. */
    public void show() {
        if (dialog == null) {
            open();
        } else if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    private void open() {
        LogPane entries = new LogPane(book);
        dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Messages.text("log.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("log");
        pane.setContent(entries.root());
        pane.getStyleClass().add("nde-wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        addButton("copy", entries::copy);
        addButton("clear", book::clear);
        pane.getButtonTypes().add(ButtonType.CLOSE);
        dialog.setOnHidden(event -> closed(entries));
        dialog.show();
        entries.open();
        book.unread().addListener(onUnread);
        book.markRead();
    }

    /** One that leaves the window open, and can be pressed while there are entries. */
    private void addButton(String key, Runnable action) {
        ButtonType type = new ButtonType(Messages.text("log." + key), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().add(type);
        Node button = dialog.getDialogPane().lookupButton(type);
        button.setId("log-" + key);
        button.disableProperty().bind(Bindings.isEmpty(book.entries()));
        button.addEventFilter(ActionEvent.ACTION, event -> {
            action.run();
            event.consume();
        });
    }

    private void markRead(Unread unread) {
        if (unread.total() > 0) {
            book.markRead();
        }
    }

    private void closed(LogPane entries) {
        book.unread().removeListener(onUnread);
        entries.close();
        dialog = null;
    }
}
