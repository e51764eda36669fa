package org.neuraldeps.app.lab;

import java.util.function.Supplier;
import org.neuraldeps.solver.work.Progress;

/**
 * A stage that reports from 0 to 1 and is a part of a whole.
 *
 * @param whole is told
 * @param from where the stage begins, between 0 and 1
 * @param to where it ends
 * @param name what it is, before its steps; empty where these say enough
 */
record Stage(Progress whole, double from, double to, String name) implements Progress {

    @Override
    public void at(double fraction, String step) {
        whole.at(from + fraction * (to - from), name.isEmpty() ? step : name + ": " + step);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }

    @Override
    public <T> T withoutAsking(Supplier<T> work) {
        return whole.withoutAsking(work);
    }
}
