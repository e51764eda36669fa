package org.neuraldeps.app.view.lambda;

import javafx.animation.AnimationTimer;

/** Plays λ from where it is down to the end of the path, at a speed that a class room can follow. */
final class Sweep {

    private static final double SECONDS = 15;

    private final LambdaModel model;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanoseconds) {
            tick(nanoseconds);
        }
    };
    private double from;
    private long began = -1;

    Sweep(LambdaModel model) {
        this.model = model;
    }

    /** Runs whenever the model plays. */
    void follow() {
        model.playing().addListener((value, was, is) -> {
            if (is) {
                start();
            } else {
                timer.stop();
            }
        });
    }

    private void start() {
        double position = model.position().get();
        from = position > 0.999 ? 0 : position;
        began = -1;
        timer.start();
    }

    private void tick(long nanoseconds) {
        if (began < 0) {
            began = nanoseconds;
        }
        double position = from + (nanoseconds - began) / 1e9 / SECONDS;
        model.playTo(Math.min(1, position));
        if (position >= 1) {
            model.stopPlaying();
        }
    }
}
