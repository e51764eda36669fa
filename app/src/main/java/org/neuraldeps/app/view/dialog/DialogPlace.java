package org.neuraldeps.app.view.dialog;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * The middle of the window that a dialog belongs to, as far as the screen allows.
 *
 * <p>JavaFX for GTK opens some windows in the corner of the screen, their title bars outside of it, whatever place was
 * asked for: when the window manager tells how wide its frame is after the window has been placed, the place is taken
 * for one without a frame, and the answer for another. So the place is insisted on until that is over.
 */
public final class DialogPlace {

    /** Longer than any window manager takes to frame a window, shorter than a person to take hold of it. */
    private static final Duration SETTLING = Duration.millis(600);

    private final Stage stage;
    private final Window owner;
    private final Optional<Rectangle2D> left;
    private boolean settled;

    private DialogPlace(Stage stage, Window owner, Optional<Rectangle2D> left) {
        this.stage = stage;
        this.owner = owner;
        this.left = left.filter(place -> !Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1)
                .isEmpty());
    }

    /** Gives a dialog its owner, and from the next time it is shown its place. */
    public static void over(Window owner, Dialog<?> dialog) {
        over(owner, dialog, Optional.empty());
    }

    /**
     * The same for a dialog that was left somewhere before, where it stands again if there still is a screen.
     *
     * @param left its place and size then
     */
    static void over(Window owner, Dialog<?> dialog, Optional<Rectangle2D> left) {
        dialog.initOwner(owner);
        dialog.setOnShown(event -> {
            if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
                new DialogPlace(stage, owner, left).hold();
            }
        });
    }

    private void hold() {
        left.ifPresent(size -> {
            stage.setWidth(size.getWidth());
            stage.setHeight(size.getHeight());
        });
        stage.xProperty().addListener((value, before, now) -> place());
        stage.yProperty().addListener((value, before, now) -> place());
        stage.widthProperty().addListener((value, before, now) -> place());
        stage.heightProperty().addListener((value, before, now) -> place());
        PauseTransition settling = new PauseTransition(SETTLING);
        settling.setOnFinished(event -> settled = true);
        settling.play();
        place();
    }

    private void place() {
        if (settled) {
            return;
        }
        Rectangle2D place = left.orElseGet(this::middle);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
    }

    private Rectangle2D middle() {
        return middle(
                rectangle(owner),
                rectangle(stage),
                Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds());
    }

    private static Rectangle2D rectangle(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    /** A dialog in the middle of its owner, its upper left corner on the screen in any case. */
    static Rectangle2D middle(Rectangle2D owner, Rectangle2D dialog, Rectangle2D screen) {
        double x = owner.getMinX() + Math.rint((owner.getWidth() - dialog.getWidth()) / 2);
        double y = owner.getMinY() + Math.rint((owner.getHeight() - dialog.getHeight()) / 2);
        x = Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - dialog.getWidth()));
        y = Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - dialog.getHeight()));
        return new Rectangle2D(x, y, dialog.getWidth(), dialog.getHeight());
    }
}
