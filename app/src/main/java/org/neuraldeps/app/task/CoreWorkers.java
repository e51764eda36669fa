package org.neuraldeps.app.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.neuraldeps.solver.work.Workers;

/**
 * Workers over the cores of the machine: one bounded pool of named threads. The caller takes jobs as well, so a job
 * that itself calls {@link #forEach} cannot starve: at worst it does all the work alone.
 */
public final class CoreWorkers implements Workers, AutoCloseable {

    private final int count;
    private final ExecutorService pool;

    private CoreWorkers(int count, int threads) {
        this.count = count;
        this.pool = Executors.newFixedThreadPool(threads, namedThreads());
    }

    /** As many workers as the machine has cores. */
    public static CoreWorkers overAllCores() {
        int cores = Runtime.getRuntime().availableProcessors();
        // One thread more than cores: a long export must not keep a two-core machine from solving the next target.
        return new CoreWorkers(cores, cores + 1);
    }

    /** A given number of workers. */
    public static CoreWorkers of(int count) {
        return new CoreWorkers(count, count);
    }

    private static ThreadFactory namedThreads() {
        AtomicInteger number = new AtomicInteger();
        return runnable -> {
            Thread thread = new Thread(runnable, "nde-worker-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public void forEach(int jobs, IntConsumer job) {
        SharedJobs shared = new SharedJobs(jobs, job);
        int others = Math.min(count, jobs) - 1;
        for (int i = 0; i < others; i++) {
            pool.execute(shared::takeUntilEmpty);
        }
        shared.takeUntilEmpty();
        shared.awaitAll();
    }

    /** Runs a whole task on the pool. */
    void execute(Runnable task) {
        pool.execute(task);
    }

    /** Lets nothing new begin and interrupts what runs; the threads are daemons and never keep the program alive. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
