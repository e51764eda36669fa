package org.neuraldeps.app.task;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Turns Ctrl-C (and a request to terminate) into a cancel: the running work is told, gets a moment to clean up after
 * itself, and the process ends with the code of its choice.
 */
public final class TerminationSignal {

    /** Work answers a cancel within 100 ms; writing a large picture to its end may take longer. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final int cancelledCode;
    private final Duration grace;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean received = new AtomicBoolean();
    private final SystemSignals signals;
    private volatile int code;

    private TerminationSignal(int cancelledCode, Duration grace) {
        this.cancelledCode = cancelledCode;
        this.grace = grace;
        this.code = cancelledCode;
        this.signals = new SystemSignals(List.of("INT", "TERM"), this::onSignal);
    }

    /**
     * Begins to watch.
     *
     * @param cancelledCode exit code where the work does not end in time, or the process is asked to end again
     */
    public static TerminationSignal watch(int cancelledCode) {
        return watch(cancelledCode, GRACE);
    }

    /**
     * The same with another time.
     *
     * @param grace how long the work may take to end
     */
    static TerminationSignal watch(int cancelledCode, Duration grace) {
        TerminationSignal signal = new TerminationSignal(cancelledCode, grace);
        Runtime.getRuntime().addShutdownHook(new Thread(signal::onShutdown, "nde-termination"));
        return signal;
    }

    /** Whether the process was asked to end while the work was running. */
    public boolean isReceived() {
        return received.get();
    }

    /** To be called when the work is over, cancelled or not; further signals end the process as they do any other. */
    public void endedWith(int exitCode) {
        code = exitCode;
        ended.countDown();
        signals.end();
    }

    private void onSignal() {
        if (!received.compareAndSet(false, true)) {
            Runtime.getRuntime().halt(cancelledCode);
        }
        if (!endsInTime()) {
            Runtime.getRuntime().halt(cancelledCode);
        }
    }

    /** Where a shutdown begins that no signal here has told of, such as that of a terminal that is closed. */
    private void onShutdown() {
        if (ended.getCount() == 0) {
            return;
        }
        received.set(true);
        Runtime.getRuntime().halt(endsInTime() ? code : cancelledCode);
    }

    private boolean endsInTime() {
        try {
            return ended.await(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
