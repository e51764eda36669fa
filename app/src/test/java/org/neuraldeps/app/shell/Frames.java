package org.neuraldeps.app.shell;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The frames of a scene as JavaFX makes them: something done at the beginning of one, something told at its end. */
final class Frames {

    private final Scene scene;

    Frames(Scene scene) {
        this.scene = scene;
    }

    /** Does something first thing in the next frame, and tells when all that is visible has been laid out and painted. */
    void inNext(Runnable first, Runnable painted) {
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                first.run();
                atEndOfThis(painted);
            }
        };
        timer.start();
    }

    /** Tells when the next frame has been laid out and painted. */
    void afterNext(Runnable painted) {
        inNext(() -> {}, painted);
    }

    private void atEndOfThis(Runnable painted) {
        Runnable once = new Runnable() {
            private boolean told;

            @Override
            public void run() {
                if (!told) {
                    told = true;
                    painted.run();
                    // Not while the listeners are being told.
                    Platform.runLater(() -> scene.removePostLayoutPulseListener(this));
                }
            }
        };
        scene.addPostLayoutPulseListener(once);
    }
}
