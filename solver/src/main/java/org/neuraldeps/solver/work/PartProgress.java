package org.neuraldeps.solver.work;

import java.util.function.Supplier;

/**
 * A stage of a computation that reports from 0 to 1 and is a part of the whole.
 *
 * @param whole is told
 * @param from where the stage begins, between 0 and 1
 * @param to where it ends
 */
public record PartProgress(Progress whole, double from, double to) implements Progress {

    @Override
    public void at(double fraction, String step) {
        whole.at(from + fraction * (to - from), step);
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
