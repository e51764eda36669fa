package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.given.Given;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;

/** Asks whether several files are one matrix; they would fit together. */
final class SeveralFilesDialog {

    private static final double WIDTH = 560;

    private SeveralFilesDialog() {}

    /**
     * @param asOne opens what stands for all of them
     * @param alone opens the first
     */
    static void ask(Window owner, Given.Several several, Consumer<Path> asOne, Consumer<Path> alone) {
        Path first = several.file();
        ButtonType one = new ButtonType(Messages.text("several.asOne"), ButtonBar.ButtonData.OK_DONE);
        ButtonType only = new ButtonType(Messages.text("several.alone"), ButtonBar.ButtonData.OTHER);
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(Messages.text("several.title"));
        dialog.setHeaderText(dialog.getTitle());
        Label words = new Label(Messages.text(
                "several.question",
                several.words(),
                several.shape().rows(),
                several.shape().columns()));
        words.setId("several-files");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(words);
        dialog.getDialogPane().getButtonTypes().setAll(one, only, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(one).setId("several-one");
        dialog.getDialogPane().lookupButton(only).setId("several-alone");
        dialog.setResizable(true);
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == one) {
                asOne.accept(several.pattern());
            } else if (dialog.getResult() == only) {
                alone.accept(first);
            }
        });
        dialog.show();
    }
}
