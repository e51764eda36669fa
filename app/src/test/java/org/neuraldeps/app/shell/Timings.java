package org.neuraldeps.app.shell;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** How long something took, again and again, on one thread: wall time, CPU time of the thread, what it allocated, and whether garbage was collected meanwhile. */
final class Timings {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String what;
    private final double[] wall;
    private final double[] cpu;
    private final double[] megabytes;
    private int count;
    private int collected;
    private long wallBegin;
    private long cpuBegin;
    private long bytesBegin;
    private long collectionsBegin;

    Timings(String what, int size) {
        this.what = what;
        this.wall = new double[size];
        this.cpu = new double[size];
        this.megabytes = new double[size];
    }

    int size() {
        return wall.length;
    }

    void begin() {
        collectionsBegin = collections();
        bytesBegin = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        cpuBegin = THREADS.getCurrentThreadCpuTime();
        wallBegin = System.nanoTime();
    }

    void end() {
        wall[count] = (System.nanoTime() - wallBegin) / 1e6;
        cpu[count] = (THREADS.getCurrentThreadCpuTime() - cpuBegin) / 1e6;
        megabytes[count] =
                (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytesBegin) / 1e6;
        collected += collections() > collectionsBegin ? 1 : 0;
        count++;
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%s (%d):%n  wall ms  %s%n  FX CPU   %s%n  %.2f MB allocated each (median); garbage collected during"
                        + " %d%n",
                what,
                count,
                distribution(wall),
                distribution(cpu),
                at(megabytes, 0.5),
                collected);
        worst();
    }

    /** The places of the worst in the order of measurement tell whether it is warming up or something that comes back. */
    private void worst() {
        StringBuilder words = new StringBuilder("  worst at");
        double least = at(wall, 1 - 3.0 / wall.length);
        for (int i = 0; i < count; i++) {
            if (wall[i] >= least) {
                words.append(
                        String.format(Locale.ROOT, "  %d: %.1f (CPU %.1f, %.1f MB)", i, wall[i], cpu[i], megabytes[i]));
            }
        }
        System.out.println(words);
    }

    private static String distribution(double[] values) {
        return String.format(
                Locale.ROOT,
                "median %.1f, p95 %.1f, p99 %.1f, worst %.1f",
                at(values, 0.5),
                at(values, 0.95),
                at(values, 0.99),
                at(values, 1));
    }

    private static double at(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
