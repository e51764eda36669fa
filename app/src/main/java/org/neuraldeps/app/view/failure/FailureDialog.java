package org.neuraldeps.app.view.failure;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.ui.Messages;

/**
 * Shows a failure. A mistake in the data is one line that says what to do; a fault of the program comes with its details
 * to copy into a report. The window stays usable.
 */
public final class FailureDialog {

    private FailureDialog() {}

    /** Shows a failure over a window. */
    public static void show(Failure failure, Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(failure.title());
        DialogPane pane = dialog.getDialogPane();
        pane.setId("failure");
        pane.setHeaderText(failure.isFault() ? Messages.text("failure.fault") : failure.title());
        pane.setContent(text(failure));
        ButtonType copy = new ButtonType(Messages.text("failure.copy"), ButtonBar.ButtonData.LEFT);
        pane.getButtonTypes().setAll(copy, ButtonType.CLOSE);
        pane.lookupButton(copy).addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            copy(failure.details());
            event.consume();
        });
        pane.setPrefWidth(640);
        dialog.show();
    }

    private static TextArea text(Failure failure) {
        TextArea area = new TextArea(failure.isFault() ? failure.details() : failure.message());
        area.setId("failure-text");
        area.setEditable(false);
        area.setWrapText(!failure.isFault());
        area.setPrefRowCount(failure.isFault() ? 14 : 4);
        return area;
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
