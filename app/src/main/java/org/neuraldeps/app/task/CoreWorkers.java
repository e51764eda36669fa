package org.neuraldeps.app.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.neuraldeps.solver.work.Workers;

/**
 * Workers over the cores of the machine: one bounded pool of named threads. The caller takes jobs as well, so a job
 * that itself calls {@link #forEach} cannot starve: at worst it does all the work alone.
 */
public final class CoreWorkers implements Workers, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(CoreWorkers.class.getName());

    /** Some times as long as a piece of work between two questions whether to go on. */
    private static final long LAST_PIECE_MILLIS = 300;

    private final int count;
    private final ExecutorService pool;

    private CoreWorkers(int count, int threads, String name) {
        this.count = count;
        this.pool = Executors.newFixedThreadPool(threads, namedThreads(name));
    }

    /** As many workers as the machine has cores. */
    public static CoreWorkers overAllCores() {
        int cores = Runtime.getRuntime().availableProcessors();
        // Two threads more than cores: long exports must not keep a two-core machine from solving the next target.
        return new CoreWorkers(cores, cores + 2, "nde-worker-");
    }

    /** As many workers as the machine has cores, on threads that nothing interactive runs on. */
    static CoreWorkers inTheBackground() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new CoreWorkers(cores, cores, "nde-background-");
    }

    /** A given number of workers. */
    public static CoreWorkers of(int count) {
        return new CoreWorkers(count, count, "nde-worker-");
    }

    private static ThreadFactory namedThreads(String name) {
        AtomicInteger number = new AtomicInteger();
        return runnable -> {
            Thread thread = new Thread(runnable, name + number.incrementAndGet());
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

    /**
     * Lets nothing new begin, interrupts what runs, and waits a moment for it to end: a thread that is in the code of a native
     * library while the process takes that down brings down the process. The threads are daemons and never keep the program
     * alive for longer.
     */
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            boolean ended = pool.awaitTermination(LAST_PIECE_MILLIS, TimeUnit.MILLISECONDS);
            if (!ended) {
                LOG.log(System.Logger.Level.DEBUG, "work goes on while the program ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
