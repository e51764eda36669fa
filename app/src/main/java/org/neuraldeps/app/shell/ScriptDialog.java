package org.neuraldeps.app.shell;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.app.view.welcome.ExportScript;
import org.neuraldeps.ui.Messages;

/** The export script in a dialog, for when the welcome pane is gone. */
final class ScriptDialog {

    private ScriptDialog() {}

    static void show(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Messages.text("welcome.howTo"));
        dialog.getDialogPane().setContent(new ExportScript().root());
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.getDialogPane().setPrefSize(760, 520);
        dialog.setResizable(true);
        dialog.show();
    }
}
