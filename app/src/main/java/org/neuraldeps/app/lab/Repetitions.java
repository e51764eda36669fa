package org.neuraldeps.app.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Repetitions of a lab: as many side by side as there are workers, and where fewer are left, one after the other, each with all
 * workers. What they give does not depend on that. A cancel keeps those that are finished.
 *
 * @param <T> what a repetition gives
 */
final class Repetitions<T> {

    /** What is done. */
    @FunctionalInterface
    interface Work<T> {

        /** @param repetition which one, from 0 on */
        T run(int repetition, Progress progress, Workers workers);
    }

    private final Work<T> work;
    private final Progress progress;
    private final double[] fractions;
    private final AtomicReferenceArray<T> finished;

    private Repetitions(int count, Work<T> work, Progress progress) {
        this.work = work;
        this.progress = progress;
        this.fractions = new double[count];
        this.finished = new AtomicReferenceArray<>(count);
    }

    /**
     * Runs them.
     *
     * @param count how many
     * @param sideBySide whether there is memory for one a worker
     * @return those that are finished, in order: all, unless {@code progress} said that they are no longer wanted
     */
    static <T> List<T> of(int count, boolean sideBySide, Work<T> work, Progress progress, Workers workers) {
        Repetitions<T> all = new Repetitions<>(count, work, progress);
        try {
            all.run(sideBySide ? workers.count() : 1, workers);
        } catch (CancelledException cancelled) {
            // What is finished is worth having.
        }
        List<T> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            T result = all.finished.get(i);
            if (result != null) {
                results.add(result);
            }
        }
        return results;
    }

    private void run(int lot, Workers workers) {
        int count = fractions.length;
        int first = 0;
        for (; lot > 1 && first + lot <= count; first += lot) {
            int begin = first;
            workers.forEach(lot, i -> run(begin + i, Workers.CALLER, progress(begin + i)));
        }
        for (; first < count; first++) {
            run(first, workers, progress(first));
        }
    }

    private void run(int repetition, Workers workers, Progress told) {
        told.checkCancelled();
        finished.set(repetition, work.run(repetition, told, workers));
        told.at(1, "");
    }

    private Progress progress(int repetition) {
        return new Progress() {
            @Override
            public void at(double fraction, String step) {
                progress.at(with(repetition, fraction), words(repetition, step));
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }

            @Override
            public <R> R withoutAsking(Supplier<R> done) {
                return progress.withoutAsking(done);
            }
        };
    }

    private String words(int repetition, String step) {
        if (fractions.length == 1) {
            return step;
        }
        String which = "repetition " + (repetition + 1) + " of " + fractions.length;
        return step.isEmpty() ? which : step + ", " + which;
    }

    private synchronized double with(int repetition, double fraction) {
        fractions[repetition] = Math.max(fractions[repetition], fraction);
        double sum = 0;
        for (double each : fractions) {
            sum += each;
        }
        return sum / fractions.length;
    }
}
