package org.neuraldeps.app.view.failure;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;

/**
 * Shows a failure. A mistake in the data is one line that says what to do; a fault of the program comes with its details
 * to copy into a report. The window stays usable.
 */
public final class FailureDialog {

    private static final double WIDTH = 640;

    private FailureDialog() {}

    /** Shows a failure over a window. */
    public static void show(Failure failure, Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
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
        failure.cure().ifPresent(cure -> addCure(pane, cure));
        Button close = (Button) pane.lookupButton(ButtonType.CLOSE);
        close.setDefaultButton(true);
        pane.setPrefWidth(WIDTH);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        dialog.show();
        close.requestFocus();
    }

    private static void addCure(DialogPane pane, Failure.Cure cure) {
        ButtonType type = new ButtonType(cure.words(), ButtonBar.ButtonData.OTHER);
        pane.getButtonTypes().add(type);
        Node button = pane.lookupButton(type);
        button.setId("failure-cure");
        button.addEventHandler(
                javafx.event.ActionEvent.ACTION, event -> cure.apply().run());
    }

    private static Node text(Failure failure) {
        return failure.isFault() ? details(failure) : words(failure);
    }

    /** As high as its words, whatever their length. */
    private static Node words(Failure failure) {
        Label words = new Label(failure.message());
        words.setId("failure-text");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private static Node details(Failure failure) {
        TextArea area = new TextArea(failure.details());
        area.setId("failure-text");
        area.setEditable(false);
        area.setPrefRowCount(14);
        return area;
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
