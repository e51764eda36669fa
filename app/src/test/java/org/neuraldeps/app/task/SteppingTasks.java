package org.neuraldeps.app.task;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.work.Workers;

/**
 * Computes nothing until it is told to: the third of the tasks, for tests of what happens between a question and its
 * answer.
 */
public final class SteppingTasks implements Tasks {

    private final List<Job<?>> waiting = new ArrayList<>();
    private final List<Job<?>> all = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();

    @Override
    public <T> Job<T> begin(Request<T> request, Outcome<T> outcome) {
        Job<T> job = new Job<>(request, outcome, () -> {});
        job.onProgress(outcome::progress);
        job.onSoFar(Runnable::run);
        waiting.add(job);
        all.add(job);
        begun.add(request.title());
        return job;
    }

    /** Titles of what waits and is still wanted, in the order in which it was asked for. */
    public List<String> waiting() {
        return waiting.stream()
                .filter(job -> !job.isDropped())
                .map(job -> job.request().title())
                .toList();
    }

    /** Titles of everything that was ever asked for. */
    public List<String> begun() {
        return List.copyOf(begun);
    }

    /** Computes the first that is still wanted and whose title begins so, and tells its outcome. */
    public void finish(String title) {
        compute(title).run();
    }

    /** Computes it and hands over the telling of its outcome, to be run later. */
    public Runnable compute(String title) {
        Job<?> job = find(title);
        waiting.remove(job);
        return job.compute(Workers.CALLER);
    }

    /** A person cancels it; the work notices at once. */
    public void cancel(String title) {
        find(title).cancel();
        finish(title);
    }

    /** A person cancels the last one of a title that is being computed at this moment. */
    public void cancelRunning(String title) {
        all.stream()
                .filter(job -> job.request().title().startsWith(title))
                .reduce((first, last) -> last)
                .orElseThrow()
                .cancel();
    }

    /** Computes everything that is wanted, and what that asks for, until nothing waits. */
    public void finishAll() {
        while (!waiting().isEmpty()) {
            finish(waiting().get(0));
        }
    }

    private Job<?> find(String title) {
        return waiting.stream()
                .filter(job -> !job.isDropped() && job.request().title().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing waits that begins with " + title + ": " + waiting()));
    }
}
