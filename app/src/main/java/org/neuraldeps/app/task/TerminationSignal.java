package org.neuraldeps.app.task;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C (and a request to terminate) into a cancel: the running work is told, gets a moment to clean up after
 * itself, and the process ends with the code of its choice.
 */
public final class TerminationSignal {

    /** Work answers a cancel within 100 ms; writing a large picture to its end may take longer. */
    private static final long GRACE_SECONDS = 5;

    private final int cancelledCode;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean received;
    private volatile int code;

    private TerminationSignal(int cancelledCode) {
        this.cancelledCode = cancelledCode;
        this.code = cancelledCode;
    }

    /**
     * Begins to watch.
     *
     * @param cancelledCode exit code where the work does not end in time
     */
    public static TerminationSignal watch(int cancelledCode) {
        TerminationSignal signal = new TerminationSignal(cancelledCode);
        Runtime.getRuntime().addShutdownHook(new Thread(signal::onShutdown, "nde-termination"));
        return signal;
    }

    /** Whether the process was asked to end while the work was running. */
    public boolean isReceived() {
        return received;
    }

    /** To be called when the work is over, cancelled or not. */
    public void endedWith(int exitCode) {
        code = exitCode;
        ended.countDown();
    }

    private void onShutdown() {
        if (ended.getCount() == 0) {
            return;
        }
        received = true;
        try {
            boolean inTime = ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
            Runtime.getRuntime().halt(inTime ? code : cancelledCode);
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(cancelledCode);
        }
    }
}
