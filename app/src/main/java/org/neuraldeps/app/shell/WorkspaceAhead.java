package org.neuraldeps.app.shell;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.neuraldeps.app.figure.FigureFont;

/**
 * The workspace before there is anything to show in it. To make and style its controls for the first time takes longer than to
 * read most files; so that is done out of sight, in a few pieces, while a person still looks for a file. Who is faster
 * waits for what is left of it. Interface thread only.
 */
final class WorkspaceAhead {

    /** The window has been painted by then, and what a double-clicked file has to be opened for has begun. */
    private static final Duration PAUSE = Duration.millis(400);

    private final Supplier<Workspace> making;
    private final Function<Workspace, Parent> framing;
    private final Consumer<Runnable> soon;
    private Workspace workspace;
    private Parent pane;
    private boolean isStyled;

    /**
     * @param making makes a workspace that shows nothing yet
     * @param framing puts what belongs around it
     * @param soon runs something on the interface thread, after what is waiting there
     */
    WorkspaceAhead(Supplier<Workspace> making, Function<Workspace, Parent> framing, Consumer<Runnable> soon) {
        this.making = making;
        this.framing = framing;
        this.soon = soon;
    }

    /** Makes it when a stage has been shown for a moment. */
    void prepareAfter(Stage stage) {
        stage.showingProperty().addListener((value, before, now) -> {
            if (now && workspace == null) {
                PauseTransition pause = new PauseTransition(PAUSE);
                pause.setOnFinished(event -> one(pieces(stage.getScene()).iterator()));
                pause.play();
            }
        });
    }

    private List<Runnable> pieces(Scene like) {
        return List.of(this::workspace, this::pane, () -> style(like), WorkspaceAhead::loadFigureFont);
    }

    private static void loadFigureFont() {
        FigureFont.width("θ", 9, false);
    }

    /** Between two pieces the window answers whatever a person does. */
    private void one(Iterator<Runnable> pieces) {
        if (pieces.hasNext()) {
            pieces.next().run();
            soon.accept(() -> one(pieces));
        }
    }

    /** It is laid out only where it is shown: the columns fit what is in them then. */
    private void style(Scene like) {
        if (pane().getScene() == null) {
            StackPane unseen = new StackPane(pane());
            new Scene(unseen).getStylesheets().setAll(like.getStylesheets());
            unseen.applyCss();
            unseen.getChildren().clear();
        }
        isStyled = true;
    }

    /** Whether it only needs to be laid out. */
    boolean isStyled() {
        return isStyled;
    }

    /** The workspace. */
    Workspace workspace() {
        if (workspace == null) {
            workspace = making.get();
        }
        return workspace;
    }

    /** The workspace with what belongs around it, to be put in its place. */
    Parent pane() {
        if (pane == null) {
            pane = framing.apply(workspace());
        }
        return pane;
    }
}
