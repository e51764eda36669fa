package org.neuraldeps.app.launch;

import java.util.Optional;

/** Opens the window. The only class of this package that may load JavaFX. */
final class DesktopWindow {

    private DesktopWindow() {}

    /** Shows the window and returns when it is closed; where it could not be shown, what is missing. */
    static Optional<String> open() {
        return Optional.of("the window is not part of this build yet");
    }
}
