package org.neuraldeps.app.view.log;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.neuraldeps.ui.Messages;

/** The entries, newest last, and below them all that is known of the chosen one. */
final class LogPane {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** Of the list in the height of both. */
    private static final double SHARE = 0.6;

    private final LogBook book;
    private final ListView<LogEntry> list;
    private final TextArea details = new TextArea();
    private final SplitPane root;
    private final ListChangeListener<LogEntry> onChange = this::follow;

    LogPane(LogBook book) {
        this.book = book;
        this.list = new ListView<>(book.entries());
        list.setId("log-list");
        list.setAccessibleText(Messages.text("log.list"));
        list.setPlaceholder(new Label(Messages.text("log.empty")));
        list.setCellFactory(view -> new LogCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        chosen().setSelectionMode(SelectionMode.MULTIPLE);
        chosen().selectedItemProperty().addListener((value, before, now) -> showDetails(now));
        details.setId("log-details");
        details.setAccessibleText(Messages.text("log.details"));
        details.setEditable(false);
        details.setWrapText(true);
        details.getStyleClass().add("nde-script");
        root = new SplitPane(list, details);
        root.setOrientation(Orientation.VERTICAL);
        root.setDividerPositions(SHARE);
    }

    Node root() {
        return root;
    }

    /** From now on follows what comes, with the newest chosen. */
    void open() {
        book.entries().addListener(onChange);
        chooseNewest();
        list.requestFocus();
    }

    /** Lets go of the entries. */
    void close() {
        book.entries().removeListener(onChange);
        list.setItems(null);
    }

    /** Who has the newest chosen goes on to the newest; who reads another is left there. */
    private void follow(ListChangeListener.Change<? extends LogEntry> change) {
        while (change.next()) {
            if (change.wasAdded() && hasNoneChosenBut(change.getFrom() - 1)) {
                chooseNewest();
            }
        }
    }

    private boolean hasNoneChosenBut(int newest) {
        return chosen().getSelectedIndices().stream().allMatch(index -> index == newest);
    }

    private void chooseNewest() {
        LogEntry newest = book.entries().isEmpty()
                ? null
                : book.entries().get(book.entries().size() - 1);
        chosen().clearSelection();
        if (newest != null) {
            chosen().select(book.entries().size() - 1);
            list.scrollTo(newest);
        }
        showDetails(newest);
    }

    private void showDetails(LogEntry entry) {
        details.setText(entry == null ? "" : entry.text(ZoneId.systemDefault()));
    }

    private void onKey(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        }
    }

    /** Puts those chosen, or all where none is, on the clipboard. */
    void copy() {
        List<LogEntry> meant =
                chosen().getSelectedItems().isEmpty() ? book.entries() : List.copyOf(chosen().getSelectedItems());
        ClipboardContent content = new ClipboardContent();
        content.putString(meant.stream()
                .map(entry -> entry.text(ZoneId.systemDefault()))
                .collect(Collectors.joining(System.lineSeparator())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private MultipleSelectionModel<LogEntry> chosen() {
        return list.getSelectionModel();
    }
}
