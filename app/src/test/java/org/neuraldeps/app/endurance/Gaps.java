package org.neuraldeps.app.endurance;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.neuraldeps.solver.work.Progress;

/**
 * Measures how long a job works between one look at whether it is still wanted and the next, on each of its threads: a cancel is
 * answered no later than that. Counted is the time that the processor worked for the thread, so that other programs do not count.
 */
final class Gaps implements Progress, AutoCloseable {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What takes so long is worth a look at where it is. */
    private static final long WORTH_A_LOOK = 30_000_000;

    private static final int FRAMES = 8;

    private final Map<Thread, Long> lastLook = new ConcurrentHashMap<>();
    private final Map<Long, Long> atBegin = new ConcurrentHashMap<>();
    private final AtomicLong looks = new AtomicLong();
    private final AtomicLong worst = new AtomicLong();
    private final Thread watch = new Thread(this::watch, "watches-gaps");
    private volatile String where = "";
    private long sampled = WORTH_A_LOOK;
    private volatile boolean isOver;

    Gaps() {
        for (long id : THREADS.getAllThreadIds()) {
            atBegin.put(id, Math.max(0, THREADS.getThreadCpuTime(id)));
        }
        Thread caller = Thread.currentThread();
        lastLook.put(caller, THREADS.getThreadCpuTime(caller.getId()));
        watch.setDaemon(true);
        watch.start();
    }

    @Override
    public void at(double fraction, String step) {
        // Only looks count.
    }

    @Override
    public boolean cancelled() {
        looks.incrementAndGet();
        look();
        return false;
    }

    private void look() {
        Thread thread = Thread.currentThread();
        long now = THREADS.getThreadCpuTime(thread.getId());
        Long before = lastLook.put(thread, now);
        long since = now - (before == null ? atBegin.getOrDefault(thread.getId(), 0L) : before);
        worst.accumulateAndGet(since, Math::max);
    }

    /** Who waits for this stops waiting at once. */
    @Override
    public <T> T withoutAsking(Supplier<T> work) {
        look();
        Thread thread = Thread.currentThread();
        lastLook.remove(thread);
        T result = work.get();
        lastLook.put(thread, THREADS.getThreadCpuTime(thread.getId()));
        return result;
    }

    private void watch() {
        while (!isOver) {
            lastLook.forEach((thread, since) -> {
                long gap = THREADS.getThreadCpuTime(thread.getId()) - since;
                if (gap > sampled && since.equals(lastLook.get(thread))) {
                    sampled = gap;
                    where = Arrays.stream(thread.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName()
                                    + ":" + frame.getLineNumber())
                            .collect(Collectors.joining(" < "));
                }
            });
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The job has ended; what it did since its last look counts, too. */
    @Override
    public void close() {
        look();
        isOver = true;
    }

    /** How often it looked. */
    long looks() {
        return looks.get() - 1;
    }

    /** The longest time between two looks, in milliseconds. */
    double worstMillis() {
        return worst.get() / 1e6;
    }

    /** What was going on in it, where it was long enough to be seen. */
    String where() {
        return where;
    }
}
