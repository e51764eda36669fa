package org.neuraldeps.solver;

import java.util.concurrent.atomic.AtomicInteger;
import org.neuraldeps.solver.work.Progress;

/** Counts questions and reports, and says from a certain question on that the result is no longer wanted. */
public final class CountingProgress implements Progress {

    private final int patience;
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicInteger reports = new AtomicInteger();

    private CountingProgress(int patience) {
        this.patience = patience;
    }

    /** Never cancels. */
    public static CountingProgress patient() {
        return new CountingProgress(Integer.MAX_VALUE);
    }

    /** Answers the k-th question, counted from 1, and all later ones with a cancel. */
    public static CountingProgress cancellingAt(int question) {
        return new CountingProgress(question);
    }

    /** How often it was asked whether to go on. */
    public int questions() {
        return questions.get();
    }

    /** How often it was told how far the work is. */
    public int reports() {
        return reports.get();
    }

    @Override
    public void at(double fraction, String step) {
        reports.incrementAndGet();
    }

    @Override
    public boolean cancelled() {
        return questions.incrementAndGet() >= patience;
    }
}
