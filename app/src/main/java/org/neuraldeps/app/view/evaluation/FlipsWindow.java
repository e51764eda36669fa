package org.neuraldeps.app.view.evaluation;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.Judgement;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;

/** The rows whose answer changes, in a window of its own, one at most, which follows the picture. */
public final class FlipsWindow {

    private static final double WIDTH = 680;
    private static final double HEIGHT = 460;

    private final Explorer explorer;
    private final ObservableValue<Optional<Judgement>> judgement;
    private final Window owner;
    private Dialog<ButtonType> dialog;

    /**
     * @param judgement of the picture
     * @param owner the window that it is shown over
     */
    public FlipsWindow(Explorer explorer, ObservableValue<Optional<Judgement>> judgement, Window owner) {
        this.explorer = explorer;
        this.judgement = judgement;
        this.owner = owner;
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        if (dialog == null) {
            open();
        } else if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    private void open() {
        FlipsTable table = new FlipsTable(explorer);
        ChangeListener<Optional<Judgement>> follow = (value, before, now) -> table.show(now);
        dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Messages.text("flips.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("flips");
        pane.setContent(table.root());
        pane.getStyleClass().add("nde-wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.getButtonTypes().add(ButtonType.CLOSE);
        dialog.setOnHidden(event -> {
            judgement.removeListener(follow);
            dialog = null;
        });
        judgement.addListener(follow);
        table.show(judgement.getValue());
        dialog.show();
    }
}
