package org.neuraldeps.app.view.session;

import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.neuraldeps.ui.Messages;

/** Asks what to do with the changes of a document before they are lost. */
public final class SaveChangesDialog {

    private SaveChangesDialog() {}

    /**
     * Asks, and returns before there is an answer; who wants neither keeps everything as it is.
     *
     * @param question names the document
     * @param without what going on without saving is called
     */
    public static void ask(String question, String without, Window owner, Runnable save, Runnable discard) {
        ButtonType saves = new ButtonType(Messages.text("changes.save"), ButtonBar.ButtonData.OK_DONE);
        ButtonType discards = new ButtonType(without, ButtonBar.ButtonData.LEFT);
        Dialog<ButtonType> dialog = Sentence.dialog(
                owner, Messages.text("session.unsaved"), question, List.of(saves, discards, ButtonType.CANCEL));
        dialog.getDialogPane().setId("save-changes");
        dialog.getDialogPane().lookupButton(saves).setId("changes-save");
        dialog.getDialogPane().lookupButton(discards).setId("changes-discard");
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == saves) {
                save.run();
            } else if (dialog.getResult() == discards) {
                discard.run();
            }
        });
        dialog.show();
    }
}
