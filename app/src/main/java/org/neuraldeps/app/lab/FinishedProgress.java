package org.neuraldeps.app.lab;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.neuraldeps.solver.work.Progress;

/** Says behind each step how many parts are finished: those are what a cancel keeps. */
final class FinishedProgress implements Progress {

    private final Progress whole;
    private final int planned;
    private final String what;
    private final AtomicInteger finished = new AtomicInteger();

    /**
     * @param planned how many there are; of a single one nothing is said
     * @param what they are called: "repetitions"
     */
    FinishedProgress(Progress whole, int planned, String what) {
        this.whole = whole;
        this.planned = planned;
        this.what = what;
    }

    /** Another one is finished. */
    void oneMore() {
        finished.incrementAndGet();
    }

    @Override
    public void at(double fraction, String step) {
        whole.at(
                fraction,
                planned == 1 ? step : step + ", " + finished.get() + " of " + planned + " " + what + " finished");
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
