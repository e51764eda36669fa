package org.neuraldeps.app.view.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.neuraldeps.ui.Messages;

/** Says in a dialog which file of a document's data is gone or differs, and offers to locate it. */
public final class RestoreDialog implements Questions {

    private final Window owner;
    private final Function<String, Optional<Path>> askFile;

    /**
     * @param owner the window the dialog is over
     * @param askFile asks for a file, given what it is or was called
     */
    public RestoreDialog(Window owner, Function<String, Optional<Path>> askFile) {
        this.owner = owner;
        this.askFile = askFile;
    }

    @Override
    public void ask(Trouble trouble, Consumer<Path> located, Runnable showAllTheSame) {
        ButtonType locate = new ButtonType(Messages.text("restore.locate"), ButtonBar.ButtonData.OK_DONE);
        ButtonType show = new ButtonType(Messages.text("restore.show"), ButtonBar.ButtonData.OTHER);
        List<ButtonType> choices = new ArrayList<>(List.of(locate));
        if (trouble.canBeShown()) {
            choices.add(show);
        }
        choices.add(ButtonType.CANCEL);
        Dialog<ButtonType> dialog = Sentence.dialog(owner, Messages.text("restore.title"), trouble.sentence(), choices);
        dialog.getDialogPane().setId("restore");
        dialog.getDialogPane().lookupButton(locate).setId("restore-locate");
        if (trouble.canBeShown()) {
            dialog.getDialogPane().lookupButton(show).setId("restore-show");
        }
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == locate) {
                askFile.apply(trouble.file()).ifPresent(located);
            } else if (dialog.getResult() == show) {
                showAllTheSame.run();
            }
        });
        dialog.show();
    }
}
