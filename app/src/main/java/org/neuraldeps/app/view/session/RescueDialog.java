package org.neuraldeps.app.view.session;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.neuraldeps.app.session.Leftover;
import org.neuraldeps.ui.Messages;

/** Offers to restore what a program had saved by itself before it was killed. */
public final class RescueDialog {

    private RescueDialog() {}

    /** What a person wants done with it. */
    public enum Answer {
        /** Show it. */
        RESTORE,
        /** Nobody wants it. */
        DISCARD,
        /** Ask again at the next start. */
        LATER
    }

    /**
     * Asks about the latest, and returns before there is an answer.
     *
     * @param left the latest first, at least one
     */
    public static void ask(List<Leftover> left, Window owner, Consumer<Answer> then) {
        ButtonType restore = new ButtonType(Messages.text("rescue.restore"), ButtonBar.ButtonData.OK_DONE);
        ButtonType discard = new ButtonType(Messages.text("rescue.discard"), ButtonBar.ButtonData.LEFT);
        ButtonType later = new ButtonType(Messages.text("rescue.later"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = Sentence.dialog(
                owner,
                Messages.text("rescue.title"),
                RescueWords.of(left, ZoneId.systemDefault()),
                List.of(restore, discard, later));
        dialog.getDialogPane().setId("rescue");
        dialog.getDialogPane().lookupButton(restore).setId("rescue-restore");
        dialog.getDialogPane().lookupButton(discard).setId("rescue-discard");
        dialog.setOnHidden(event -> {
            ButtonType result = dialog.getResult();
            then.accept(result == restore ? Answer.RESTORE : result == discard ? Answer.DISCARD : Answer.LATER);
        });
        dialog.show();
    }
}
