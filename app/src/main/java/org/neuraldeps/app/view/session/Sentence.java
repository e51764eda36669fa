package org.neuraldeps.app.view.session;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.view.dialog.DialogPlace;

/** A dialog that says one sentence and offers what can be done. */
final class Sentence {

    private static final double WIDTH = 560;

    private Sentence() {}

    static Dialog<ButtonType> dialog(Window owner, String title, String words, List<ButtonType> choices) {
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        Label sentence = new Label(words);
        sentence.setId("sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.setPrefWidth(WIDTH);
        dialog.getDialogPane().setHeaderText(title);
        dialog.getDialogPane().setContent(sentence);
        dialog.getDialogPane().getButtonTypes().setAll(choices);
        dialog.setResizable(true);
        return dialog;
    }
}
