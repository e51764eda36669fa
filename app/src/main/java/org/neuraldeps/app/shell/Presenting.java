package org.neuraldeps.app.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.view.settings.KeptSettings;
import org.neuraldeps.app.view.settings.Settings;

/**
 * The window before a room: it fills the screen, in the letters that are set for teaching, with nothing in it but what is
 * shown and what is said to it; afterwards it is as it was.
 */
final class Presenting {

    private final Stage stage;
    private final BorderPane root;
    private final KeptSettings settings;
    private final Supplier<Optional<Workspace>> workspace;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private Before before;
    private Layout laid = Layout.AS_IT_IS;
    private Runnable whenLaidOut;

    /** How the window was, its layout empty where nothing was open. */
    record Before(Optional<Layout> layout, double width, boolean isFullScreen, Node focused) {}

    /**
     * @param stage the window
     * @param root what is said stands at its top
     * @param settings lent for the time
     * @param workspace what is divided, once data are open
     */
    Presenting(Stage stage, BorderPane root, KeptSettings settings, Supplier<Optional<Workspace>> workspace) {
        this.stage = stage;
        this.root = root;
        this.settings = settings;
        this.workspace = workspace;
        // A screen that is filled, or left again, comes after the window manager has agreed.
        root.widthProperty().addListener((value, was, is) -> divideAgain());
    }

    /** Whether it is before a room. */
    ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** Hides in the time between what is no use to a room. */
    void hide(Node node) {
        node.visibleProperty().bind(on.not());
        node.managedProperty().bind(on.not());
    }

    /** How the window is now. */
    Before now() {
        return new Before(
                workspace.get().map(Workspace::layout),
                root.getWidth(),
                stage.isFullScreen(),
                stage.getScene().getFocusOwner());
    }

    /**
     * Goes before the room.
     *
     * @param said stands above the pictures
     * @param was how the window was before anything in it changed
     */
    void begin(Node said, Before was) {
        before = was;
        on.set(true);
        Settings set = settings.settings().get();
        settings.lend(set.arranged(NamedLayout.RESEARCH)
                .sized(set.arranged(NamedLayout.TEACH).sizes()));
        root.setTop(said);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
    }

    /** Divides the window as a step wants it. */
    void divide(Layout layout) {
        laid = layout;
        divideAgain();
    }

    /** Comes back. */
    void end() {
        on.set(false);
        root.setTop(null);
        settings.giveBack();
        stage.setFullScreen(before.isFullScreen());
        stage.setFullScreenExitHint(null);
        stage.setFullScreenExitKeyCombination(null);
        if (before.focused() != null) {
            before.focused().requestFocus();
        }
        divideAgain();
    }

    /** Once everything has the size that it is to be divided in. */
    private void divideAgain() {
        if (before == null || whenLaidOut != null) {
            return;
        }
        Scene scene = stage.getScene();
        whenLaidOut = () -> {
            scene.removePostLayoutPulseListener(whenLaidOut);
            whenLaidOut = null;
            divideNow();
        };
        scene.addPostLayoutPulseListener(whenLaidOut);
        root.requestLayout();
    }

    private void divideNow() {
        if (on.get()) {
            workspace.get().ifPresent(shown -> shown.present(laid));
        } else if (Math.abs(root.getWidth() - before.width()) < 1) {
            workspace.get().ifPresent(shown -> shown.comeBack(before.layout()));
            before = null;
        }
    }
}
