package org.neuraldeps.app.endurance;

import com.sun.management.ThreadMXBean;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.data.DataException;

/** Opens a file on a thread of its own, watched: it is opened, refused in one line, or there is a fault. */
final class Tried {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Longer messages are not read by anybody. */
    private static final int LONGEST_LINE = 8_000;

    /**
     * What a file of so many bytes may ask for in all: the program itself, buffers of one megabyte of each of a few files, some
     * hundred bytes for each that is read, and second moments of as many columns as it may have.
     */
    private static final long FIXED_BYTES = 32L << 20;

    private static final long PER_BYTE = 1024;

    /** No seed has more columns than half of this many bytes hold. */
    private static final long MOST_SQUARED = 3000;

    private static final int LINES_OF_TRACE = 30;

    /** How many times as long something may take by the clock as by the processor. */
    private static final int PATIENCE = 10;

    private final long limitMillis;

    /** @param limitMillis what takes longer hangs */
    Tried(long limitMillis) {
        this.limitMillis = limitMillis;
    }

    /** Opens a file. */
    Verdict open(Door door, Path file, long bytes) {
        FutureTask<Verdict> task = new FutureTask<>(measured(door, file, bytes));
        Thread thread = new Thread(null, task, "opens");
        thread.setDaemon(true);
        long begin = System.nanoTime();
        thread.start();
        try {
            return task.get(limitMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return late(task, thread, begin);
        } catch (ExecutionException | InterruptedException e) {
            return new Verdict(false, Optional.of(trace(e)), since(begin), 0);
        }
    }

    /** On a machine that others use as well, what has hardly had a processor gets more time. */
    private Verdict late(FutureTask<Verdict> task, Thread thread, long begin) {
        StringBuilder where = new StringBuilder("longer than " + limitMillis + " ms, at");
        while (since(begin) < PATIENCE * limitMillis && cpuMillis(thread) < limitMillis) {
            try {
                return task.get(limitMillis / 10, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillLate) {
                // Looks again.
            } catch (ExecutionException | InterruptedException e) {
                return new Verdict(false, Optional.of(trace(e)), since(begin), 0);
            }
        }
        for (StackTraceElement element : thread.getStackTrace()) {
            where.append("\n    ").append(element);
        }
        thread.interrupt();
        return new Verdict(false, Optional.of(where.toString()), since(begin), 0);
    }

    private static long cpuMillis(Thread thread) {
        return TimeUnit.NANOSECONDS.toMillis(THREADS.getThreadCpuTime(thread.getId()));
    }

    private static long since(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private static Callable<Verdict> measured(Door door, Path file, long bytes) {
        return () -> {
            long id = Thread.currentThread().getId();
            long before = THREADS.getThreadAllocatedBytes(id);
            Verdict verdict = opened(door, file);
            long allocated = THREADS.getThreadAllocatedBytes(id) - before;
            boolean isTooMuch = allocated > bound(bytes) && verdict.fault().isEmpty();
            Optional<String> fault =
                    isTooMuch ? Optional.of(allocated + " bytes of heap for a file of " + bytes) : verdict.fault();
            return new Verdict(verdict.isRefused(), fault, cpuMillis(Thread.currentThread()), allocated);
        };
    }

    /** How many bytes of heap a file may ask for. */
    static long bound(long fileBytes) {
        return FIXED_BYTES
                + PER_BYTE * fileBytes
                + 2 * Math.min(fileBytes, MOST_SQUARED) * Math.min(fileBytes, MOST_SQUARED);
    }

    private static Verdict opened(Door door, Path file) {
        try {
            door.open(file);
            return new Verdict(false, Optional.empty(), 0, 0);
        } catch (DataException | UsageException refused) {
            return new Verdict(true, oddities(refused.getMessage()), 0, 0);
        } catch (Throwable fault) { // also a stack that overflows is one
            return new Verdict(false, Optional.of(trace(fault)), 0, 0);
        }
    }

    private static Optional<String> oddities(String message) {
        boolean isOneLine =
                message.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
        boolean saysWhatToDo = message.contains("; ");
        return isOneLine && saysWhatToDo && message.length() < LONGEST_LINE
                ? Optional.empty()
                : Optional.of("no message of one line with a cure: " + message);
    }

    private static String trace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        String[] lines = text.toString().split("\\R", -1);
        return Stream.of(lines).limit(LINES_OF_TRACE).collect(Collectors.joining("\n    "));
    }
}
