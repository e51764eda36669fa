package org.neuraldeps.app.view.lambda;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Plays λ from where it is down to the end of the path, at a speed that a class room can follow. */
final class Sweep {

    private static final double SECONDS = 15;

    private final LambdaModel model;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
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

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    void toggle() {
        if (running.get()) {
            stop();
        } else {
            start();
        }
    }

    private void start() {
        double position = model.position().get();
        from = position > 0.999 ? 0 : position;
        began = -1;
        model.begin();
        running.set(true);
        timer.start();
    }

    void stop() {
        if (running.get()) {
            timer.stop();
            running.set(false);
            model.end();
        }
    }

    private void tick(long nanoseconds) {
        if (began < 0) {
            began = nanoseconds;
        }
        double position = from + (nanoseconds - began) / 1e9 / SECONDS;
        model.moveTo(Math.min(1, position));
        if (position >= 1) {
            stop();
        }
    }
}
