package org.neuraldeps.spark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.Success$;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Prints how far a run is, a line now and then, and what a person should know of it. */
final class Told extends SparkListener {

    private static final int LINES_A_STEP = 20;
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final Map<String, Long> nanosOf = new TreeMap<>();
    private String step = "";
    private int total;
    private int done;
    private int firstStage;

    Told(PrintStream out) {
        this.out = out;
    }

    /**
     * A step begins.
     *
     * @param words what is done
     * @param tasks how many tasks it has
     */
    synchronized void begin(String words, int tasks) {
        step = words;
        total = tasks;
        done = 0;
        firstStage = Integer.MAX_VALUE;
        out.println(words + ": " + tasks);
    }

    /** Tasks of the first stage of a step count; what adds them up follows within moments. */
    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        firstStage = Math.min(firstStage, end.stageId());
        if (end.taskMetrics() != null) {
            nanosOf.merge(end.taskInfo().executorId(), end.taskMetrics().executorCpuTime(), Long::sum);
        }
        if (end.reason() != Success$.MODULE$ || end.stageId() != firstStage || done == total) {
            return;
        }
        done++;
        if ((long) done * LINES_A_STEP / total > (done - 1L) * LINES_A_STEP / total) {
            out.println(step + ": " + done + " of " + total);
        }
    }

    @Override
    public synchronized void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        out.println("executor " + removed.executorId() + " is gone; what it had is done again");
    }

    /** How the work was shared: seconds of CPU of every executor, which do not depend on what else its machine does. */
    synchronized void sayShares() {
        out.println("CPU: "
                + nanosOf.entrySet().stream()
                        .map(share -> String.format(
                                Locale.ROOT, "executor %s %.1f s", share.getKey(), share.getValue() / NANOS))
                        .collect(Collectors.joining(", ")));
    }

    synchronized void say(String line) {
        out.println(line);
    }
}
