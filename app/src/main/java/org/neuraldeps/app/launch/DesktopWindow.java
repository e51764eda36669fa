package org.neuraldeps.app.launch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.neuraldeps.app.shell.ExplorerApp;

/** Opens the window. The only class of this package that may load JavaFX. */
final class DesktopWindow {

    /** Held here, or the level would be forgotten: JavaFX warns of every start from the class path, which is ours. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** Says on the first start that it made its folder, as if that were worth a person's attention. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private DesktopWindow() {}

    /**
     * Shows the window and returns when it is closed; where it could not be shown, what is missing.
     *
     * @param file what to open in it
     */
    static Optional<String> open(Optional<Path> file) {
        JAVAFX.setLevel(Level.SEVERE);
        PREFERENCES.setLevel(Level.WARNING);
        try {
            Application.launch(
                    ExplorerApp.class, file.stream().map(Path::toString).toArray(String[]::new));
            return Optional.empty();
        } catch (UnsupportedOperationException unavailable) {
            return Optional.of("the display cannot be opened (" + unavailable.getMessage() + ")");
        }
    }
}
