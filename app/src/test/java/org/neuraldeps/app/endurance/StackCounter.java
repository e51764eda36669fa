package org.neuraldeps.app.endurance;

import org.neuraldeps.solver.work.Progress;

/** Counts the looks that a class makes. */
final class StackCounter implements Progress {

    private final String className;
    private long count;

    StackCounter(String className) {
        this.className = className;
    }

    @Override
    public void at(double fraction, String step) {
        // Only looks count.
    }

    @Override
    public boolean cancelled() {
        boolean isOurs = StackWalker.getInstance().walk(frames -> frames.limit(3)
                .anyMatch(frame -> frame.getClassName().endsWith(className)));
        count += isOurs ? 1 : 0;
        return false;
    }

    long count() {
        return count;
    }
}
