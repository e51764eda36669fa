package org.neuraldeps.solver.covlasso;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The path of every category, side by side.
 *
 * <p>Memory stays bounded: each path is turned into a summary at once and forgotten. The result does not depend on the
 * number of workers, for every path is walked by one of them alone. A cancel keeps what is finished.
 *
 * @param <T> the summary of one path
 */
public final class AllTargets<T> {

    private static final int TARGETS_PER_JOB = 8;

    private final List<Optional<T>> summaries;
    private final boolean complete;

    private AllTargets(List<Optional<T>> summaries, boolean complete) {
        this.summaries = summaries;
        this.complete = complete;
    }

    /**
     * Solves every target.
     *
     * @param targets number of targets, 0 … {@code targets - 1}
     * @param problems the problem of a target; called from several threads, and better silent about its own progress
     * @param work how far down each path goes and what to keep of it; called from several threads
     * @param workers run the targets side by side
     * @param progress is told of finished targets and asked before each whether to go on
     */
    public static <T> AllTargets<T> solve(
            int targets, IntFunction<CovLassoProblem> problems, PathWork<T> work, Workers workers, Progress progress) {
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(targets);
        AtomicInteger done = new AtomicInteger();
        int jobs = (targets + TARGETS_PER_JOB - 1) / TARGETS_PER_JOB;
        boolean complete = true;
        try {
            // What a single path tells of itself would only flicker.
            Progress quiet = progress.quiet();
            workers.forEach(jobs, job -> {
                int end = Math.min(targets, (job + 1) * TARGETS_PER_JOB);
                for (int target = job * TARGETS_PER_JOB; target < end; target++) {
                    progress.checkCancelled();
                    SolutionPath path = ExactHomotopy.solve(problems.apply(target), work.options(), quiet);
                    results.set(target, work.summary().apply(path));
                }
                int finished = done.addAndGet(end - job * TARGETS_PER_JOB);
                progress.at((double) finished / targets, "solution paths, " + finished + " of " + targets);
            });
        } catch (CancelledException e) {
            complete = false;
        }
        List<Optional<T>> summaries = new ArrayList<>(targets);
        for (int target = 0; target < targets; target++) {
            summaries.add(Optional.ofNullable(results.get(target)));
        }
        return new AllTargets<>(Collections.unmodifiableList(summaries), complete);
    }

    /** One summary per target; empty where a cancel came first. */
    public List<Optional<T>> summaries() {
        return summaries;
    }

    /** Whether every target was solved. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * What is done with each target.
     *
     * @param options how far down its path goes
     * @param summary what to keep of the path; never null
     * @param <T> the summary
     */
    public record PathWork<T>(PathOptions options, Function<SolutionPath, T> summary) {}
}
