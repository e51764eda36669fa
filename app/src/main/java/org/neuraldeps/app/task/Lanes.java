package org.neuraldeps.app.task;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The two lanes: each has threads of its own, so that what a person waits for never queues behind what nobody waits for,
 * and the background rests, between its pieces, as long as something interactive is under way.
 */
final class Lanes implements AutoCloseable {

    /** The longest rest between two pieces: the background never stands still for good. */
    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(2);

    /** How often a resting job looks whether it is still wanted. */
    private static final long LOOK_UP_MILLIS = 20;

    private final CoreWorkers interactive = CoreWorkers.overAllCores();
    private final CoreWorkers background = CoreWorkers.inTheBackground();
    private int underWay;

    CoreWorkers workers(Lane lane) {
        return lane == Lane.INTERACTIVE ? interactive : background;
    }

    /** Something was queued. */
    synchronized void begun(Lane lane) {
        underWay += lane == Lane.INTERACTIVE ? 1 : 0;
    }

    /** Something has ended. */
    synchronized void ended(Lane lane) {
        underWay -= lane == Lane.INTERACTIVE ? 1 : 0;
        notifyAll();
    }

    /** Called by work between its pieces: rests while something more urgent is under way. */
    synchronized void giveWay(Lane lane, BooleanSupplier unwanted) {
        if (lane == Lane.INTERACTIVE) {
            return;
        }
        long until = System.nanoTime() + LONGEST_REST;
        try {
            while (underWay > 0 && !unwanted.getAsBoolean() && System.nanoTime() < until) {
                wait(LOOK_UP_MILLIS);
            }
        } catch (InterruptedException ending) {
            // Only the end of the program interrupts; the work is told by its token.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        interactive.close();
        background.close();
    }
}
