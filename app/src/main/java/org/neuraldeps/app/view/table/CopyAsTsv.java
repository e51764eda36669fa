package org.neuraldeps.app.view.table;

import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.neuraldeps.ui.Messages;

/** Copies a table as tab-separated text, numbers in full precision, ready for a spreadsheet or a notebook. */
public final class CopyAsTsv {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private CopyAsTsv() {}

    /** Gives a table the copy key and a context menu. */
    static void install(TableView<?> table) {
        MenuItem item = new MenuItem(Messages.text("table.copy"));
        item.setOnAction(event -> copy(table));
        item.setAccelerator(COPY);
        table.setContextMenu(new ContextMenu(item));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(table);
                event.consume();
            }
        });
    }

    /** Puts all rows shown, in the order shown, on the clipboard. */
    public static void copy(TableView<?> table) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text(table));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The visible columns of all rows, with a heading. */
    public static <R> String text(TableView<R> table) {
        StringBuilder text = new StringBuilder();
        text.append(table.getVisibleLeafColumns().stream()
                        .map(TableColumn::getText)
                        .collect(Collectors.joining("\t")))
                .append('\n');
        for (R row : table.getItems()) {
            text.append(table.getVisibleLeafColumns().stream()
                            .map(column -> String.valueOf(column.getCellData(row)))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }
}
