package org.neuraldeps.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Opens the window where it was closed, and keeps where it is closed. */
final class WindowMemory {

    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Preferences preferences;
    private final Rectangle2D wanted;
    private Rectangle2D bounds;

    private WindowMemory(Stage stage, Preferences preferences, WindowPlace place) {
        this.stage = stage;
        this.preferences = preferences;
        this.wanted = place.bounds();
        this.bounds = wanted;
        stage.setX(wanted.getMinX());
        stage.setY(wanted.getMinY());
        stage.setWidth(wanted.getWidth());
        stage.setHeight(wanted.getHeight());
        stage.setMaximized(place.isMaximised());
    }

    /** Places a stage that is not shown yet, and follows it until it is closed. */
    static void of(Stage stage, Preferences preferences) {
        WindowMemory memory = new WindowMemory(stage, preferences, WindowPlace.kept(preferences, screens()));
        stage.xProperty().addListener(value -> memory.follow());
        stage.yProperty().addListener(value -> memory.follow());
        stage.widthProperty().addListener(value -> memory.follow());
        stage.heightProperty().addListener(value -> memory.follow());
        stage.setOnShown(event -> memory.insist());
        stage.setOnHiding(event -> memory.keep());
    }

    /**
     * The size once more: when a window manager tells how wide its frame is, JavaFX for GTK forgets what was asked for
     * and falls back to the least size.
     */
    private void insist() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (!stage.isMaximized()) {
            stage.setWidth(wanted.getWidth());
            stage.setHeight(wanted.getHeight());
        }
    }

    /** A maximised window has the size of its screen; what it goes back to is what it had before. */
    private void follow() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            bounds = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    private void keep() {
        new WindowPlace(bounds, stage.isMaximized()).keep(preferences);
    }

    private static List<Rectangle2D> screens() {
        List<Rectangle2D> screens = new ArrayList<>();
        screens.add(Screen.getPrimary().getVisualBounds());
        Screen.getScreens().stream()
                .filter(screen -> !screen.equals(Screen.getPrimary()))
                .map(Screen::getVisualBounds)
                .forEach(screens::add);
        return screens;
    }
}
