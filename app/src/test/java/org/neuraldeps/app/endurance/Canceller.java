package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Does a job, cancels it at random looks, and does it again. */
final class Canceller {

    /** What was promised. */
    static final long LIMIT_MILLIS = 100;

    /** A heap after collecting is never quite the same twice. */
    private static final long SLACK_BYTES = 12L << 20;

    private final CancelledWork job;
    private final Workers workers;
    private final List<String> faults = new ArrayList<>();
    private long looks;
    private double worstGap;
    private String where = "";
    private long worstAnswer;
    private int cancels;

    Canceller(CancelledWork job, Workers workers) {
        this.job = job;
        this.workers = workers;
    }

    /** @param times how often it is cancelled */
    void run(int times, SplittableRandom random) throws Exception {
        job.work().run(Progress.NONE, workers);
        String result = measure();
        long before = heap();
        int spoolsBefore = spools();
        for (int i = 0; i < times && looks > 0; i++) {
            cancel(1 + random.nextLong(looks));
        }
        long kept = heap() - before;
        if (kept > SLACK_BYTES) {
            faults.add(kept + " bytes are kept after it was cancelled");
        }
        if (spools() > spoolsBefore) {
            faults.add("temporary files are left after it was cancelled");
        }
        if (!job.work().run(Progress.NONE, workers).equals(result)) {
            faults.add("another result after it was cancelled");
        }
    }

    /** The job once, with its gaps. */
    String measure() throws Exception {
        Gaps gaps = new Gaps();
        String result;
        try (gaps) {
            result = job.work().run(gaps, workers);
        }
        looks = gaps.looks();
        worstGap = gaps.worstMillis();
        where = gaps.where();
        return result;
    }

    private void cancel(long look) throws Exception {
        CancelAt progress = new CancelAt(look);
        try {
            job.work().run(progress, workers);
        } catch (CancelledException asItShould) {
            // Or it kept what was finished, and returned.
        }
        if (progress.isCancelled()) {
            cancels++;
            worstAnswer = Math.max(worstAnswer, (System.nanoTime() - progress.since()) / 1_000_000);
        }
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** How many temporary files of the program the system still holds, mapped or open; 0 where it does not say. */
    static int spools() throws IOException {
        Path maps = Path.of("/proc/self/maps");
        if (!Files.exists(maps)) {
            return 0;
        }
        return (int) Files.readAllLines(maps).stream()
                .filter(line -> line.contains("/nde-") && line.contains("(deleted)"))
                .count();
    }

    List<String> faults() {
        return faults;
    }

    /** How often it was cancelled. */
    int cancels() {
        return cancels;
    }

    double worstGap() {
        return worstGap;
    }

    String where() {
        return where;
    }

    /** A line of the summary. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %d | %d | %s |",
                job.name(),
                looks,
                worstGap,
                cancels,
                worstAnswer,
                faults.isEmpty() ? "–" : String.join("; ", faults));
    }
}
