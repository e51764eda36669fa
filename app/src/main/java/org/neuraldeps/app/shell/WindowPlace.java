package org.neuraldeps.app.shell;

import java.util.Comparator;
import java.util.List;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;

/**
 * Where the window stands, frame included. All of it is on one screen, whatever was kept from a day with other screens.
 *
 * @param bounds of the window when it is not maximised, pixels of the desktop
 * @param isMaximised whether it fills its screen
 */
record WindowPlace(Rectangle2D bounds, boolean isMaximised) {

    /** What all views have room in. */
    static final double ROOMY_WIDTH = 1280;

    static final double ROOMY_HEIGHT = 800;

    /** How much of a screen the first window takes, each way: the desktop stays in sight. */
    private static final double SHARE = 0.85;

    private static final String MAXIMISED = "window.maximised";

    /** The first window: most of a screen, in its middle; a screen with no more than enough room is filled. */
    static WindowPlace first(Rectangle2D screen) {
        double width = Math.min(screen.getWidth(), Math.max(ROOMY_WIDTH, Math.floor(SHARE * screen.getWidth())));
        double height = Math.min(screen.getHeight(), Math.max(ROOMY_HEIGHT, Math.floor(SHARE * screen.getHeight())));
        boolean fills = screen.getWidth() <= ROOMY_WIDTH || screen.getHeight() <= ROOMY_HEIGHT;
        return new WindowPlace(
                new Rectangle2D(
                        screen.getMinX() + Math.floor((screen.getWidth() - width) / 2),
                        screen.getMinY() + Math.floor((screen.getHeight() - height) / 2),
                        width,
                        height),
                fills);
    }

    /**
     * The place kept last, moved and shrunk onto the screen that it covers most of; the first place where nothing was
     * kept, or where its screen is gone.
     *
     * @param screens what the desktop leaves free of each screen, the primary one first
     */
    static WindowPlace kept(Preferences preferences, List<Rectangle2D> screens) {
        Rectangle2D bounds = new Rectangle2D(
                preferences.getDouble("window.x", 0),
                preferences.getDouble("window.y", 0),
                Math.max(0, preferences.getDouble("window.width", 0)),
                Math.max(0, preferences.getDouble("window.height", 0)));
        boolean maximised = preferences.getBoolean(MAXIMISED, false);
        return screens.stream()
                .filter(screen -> common(bounds, screen) > 0)
                .max(Comparator.comparingDouble(screen -> common(bounds, screen)))
                .map(screen -> new WindowPlace(within(screen, bounds), maximised))
                .orElseGet(() -> first(screens.get(0)));
    }

    /** Keeps this place for the next start. */
    void keep(Preferences preferences) {
        preferences.putDouble("window.x", bounds.getMinX());
        preferences.putDouble("window.y", bounds.getMinY());
        preferences.putDouble("window.width", bounds.getWidth());
        preferences.putDouble("window.height", bounds.getHeight());
        preferences.putBoolean(MAXIMISED, isMaximised);
    }

    /** A rectangle moved into a screen, and shrunk where it is larger. */
    static Rectangle2D within(Rectangle2D screen, Rectangle2D bounds) {
        double width = Math.min(bounds.getWidth(), screen.getWidth());
        double height = Math.min(bounds.getHeight(), screen.getHeight());
        double x = Math.max(screen.getMinX(), Math.min(bounds.getMinX(), screen.getMaxX() - width));
        double y = Math.max(screen.getMinY(), Math.min(bounds.getMinY(), screen.getMaxY() - height));
        return new Rectangle2D(x, y, width, height);
    }

    /** The area that two rectangles share. */
    private static double common(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
