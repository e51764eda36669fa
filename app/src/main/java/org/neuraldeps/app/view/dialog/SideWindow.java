package org.neuraldeps.app.view.dialog;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A window beside the main one, which goes on meanwhile. There is one at most: shown again, it comes to the front; closed and
 * opened again, it stands where it stood, in the size it had.
 */
public final class SideWindow {

    private final String id;
    private final String title;
    private final Window owner;
    private Dialog<ButtonType> dialog;
    private Optional<Rectangle2D> left = Optional.empty();

    /**
     * @param id of its pane
     * @param title in its frame
     * @param owner the window that it is shown over
     */
    public SideWindow(String id, String title, Window owner) {
        this.id = id;
        this.title = title;
        this.owner = owner;
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return dialog != null && dialog.isShowing();
    }

    /**
     * Opens it, or brings it to the front.
     *
     * @param open fills the pane of a new one, and returns what is to be done when that is closed
     */
    public void show(Function<DialogPane, Runnable> open) {
        if (dialog == null) {
            dialog = new Dialog<>();
            DialogPlace.over(owner, dialog, left);
            dialog.initModality(Modality.NONE);
            dialog.setTitle(title);
            dialog.setResizable(true);
            dialog.getDialogPane().setId(id);
            Runnable closed = open.apply(dialog.getDialogPane());
            dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
            dialog.setOnHiding(event -> left =
                    Optional.of(new Rectangle2D(dialog.getX(), dialog.getY(), dialog.getWidth(), dialog.getHeight())));
            dialog.setOnHidden(event -> {
                dialog = null;
                closed.run();
            });
            dialog.show();
        } else if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    /** As large as what is in it wants to be now. */
    public void fit() {
        if (isOpen()) {
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    /**
     * A button that leaves the window open, on the left.
     *
     * @param disabled while it cannot be pressed
     */
    public static void addButton(
            DialogPane pane, String id, String words, ObservableValue<Boolean> disabled, Runnable action) {
        ButtonType type = new ButtonType(words, ButtonBar.ButtonData.LEFT);
        pane.getButtonTypes().add(type);
        Node button = pane.lookupButton(type);
        button.setId(id);
        button.disableProperty().bind(disabled);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            action.run();
            event.consume();
        });
    }
}
