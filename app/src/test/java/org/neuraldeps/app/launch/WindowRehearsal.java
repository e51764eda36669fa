package org.neuraldeps.app.launch;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Opens the window, then the sample in it, and ends: the classes of Java that it loads go into the archive of an installed
 * program. Runs without a display, on Monocle.
 */
public final class WindowRehearsal {

    private static final Duration WELCOME = Duration.seconds(1);
    private static final Duration SAMPLE = Duration.seconds(12);

    private WindowRehearsal() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            if (Window.getWindows().size() == 1) {
                after(WELCOME, WindowRehearsal::openSample);
            }
        });
        DesktopWindow.open(Optional.empty());
    }

    private static void openSample() {
        Node button = Window.getWindows().get(0).getScene().lookup("#open-sample");
        ((Button) button).fire();
        after(SAMPLE, Platform::exit);
    }

    private static void after(Duration time, Runnable then) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(done -> then.run());
        pause.play();
    }
}
