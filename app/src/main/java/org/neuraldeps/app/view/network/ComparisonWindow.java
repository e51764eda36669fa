package org.neuraldeps.app.view.network;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.CompareNetworks;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;

/** The target between networks and within them, side by side, in a window that follows target and k while it is open. */
public final class ComparisonWindow {

    private final Explorer explorer;
    private final Window owner;
    private final Slot<CompareNetworks.Answer> compared;
    private final ComparisonGrid grid = new ComparisonGrid();
    private final Label heading = new Label();
    private final ChangeListener<Object> onChange = (value, before, now) -> ask();
    private Dialog<ButtonType> dialog;

    /**
     * @param explorer whose target is compared
     * @param results where that is computed
     * @param owner the window that it is shown over
     */
    public ComparisonWindow(Explorer explorer, Results results, Window owner) {
        this.explorer = explorer;
        this.owner = owner;
        this.compared = results.slot();
        compared.status().addListener((value, before, now) -> show(now));
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
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
        dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Messages.text("compare.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("comparison");
        VBox content = new VBox(12, heading, grid.root());
        content.getStyleClass().add("nde-pane");
        pane.setContent(content);
        pane.getButtonTypes().add(ButtonType.CLOSE);
        explorer.picture().addListener(onChange);
        explorer.moving().addListener(onChange);
        dialog.setOnHidden(event -> closed());
        ask();
        dialog.show();
    }

    private void closed() {
        explorer.picture().removeListener(onChange);
        explorer.moving().removeListener(onChange);
        compared.drop();
        dialog = null;
    }

    /** While λ moves the numbers stay; within a network there is nothing to compare. */
    private void ask() {
        Picture picture = explorer.picture().get();
        if (explorer.moving().get()
                || picture == null
                || picture.solved().data() != explorer.data().get()) {
            return;
        }
        if (picture.solved().data().request().isBetween()) {
            int count = picture.solution().nonzeros();
            compared.ask(new CompareNetworks(
                    picture.solved().data(), explorer.state().get().problem(), count, true));
        } else {
            compared.drop();
        }
    }

    private void show(Status<CompareNetworks.Answer> status) {
        heading.setText(status.result()
                .map(answer -> Messages.text("compare.heading", answer.target(), answer.count()))
                .orElseGet(() -> Messages.text(status.isRunning() ? "compare.running" : "compare.none")));
        grid.show(status.result());
        if (dialog != null && dialog.isShowing()) {
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }
    }
}
