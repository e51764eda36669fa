package org.neuraldeps.app.task;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The two lanes: each has threads of its own, so that what a person waits for never queues behind what nobody waits for,
 * and the background rests, between its pieces, as long as something interactive is under way or being drawn.
 */
final class Lanes implements AutoCloseable {

    /** The longest rest between two pieces: the background never stands still for good. */
    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(2);

    /** How long a person's doing keeps the interface thread busy: drawing comes after solving. */
    private static final Duration AFTERMATH = Duration.ofMillis(150);

    /** How often a resting job looks whether it is still wanted. */
    private static final long LOOK_UP_MILLIS = 20;

    private final CoreWorkers interactive = CoreWorkers.overAllCores();
    private final CoreWorkers background = CoreWorkers.inTheBackground();
    private final long aftermath;
    private int underWay;
    private long quietUntil = System.nanoTime();

    Lanes() {
        this(AFTERMATH);
    }

    /** @param aftermath how long the cores are left to the window after a person has done something */
    Lanes(Duration aftermath) {
        this.aftermath = aftermath.toNanos();
    }

    CoreWorkers workers(Lane lane) {
        return lane == Lane.INTERACTIVE ? interactive : background;
    }

    /** Something was queued. */
    synchronized void begun(Lane lane) {
        underWay += lane == Lane.INTERACTIVE ? 1 : 0;
    }

    /** Something has ended; what was interactive is now drawn. */
    synchronized void ended(Lane lane) {
        if (lane == Lane.INTERACTIVE) {
            underWay--;
            makeRoom();
        }
        notifyAll();
    }

    /** A person has just done something: the cores belong to the window for a moment. */
    synchronized void makeRoom() {
        quietUntil = System.nanoTime() + aftermath;
    }

    private boolean isWaitedFor() {
        return underWay > 0 || System.nanoTime() - quietUntil < 0;
    }

    /** Called by work between its pieces: rests while something more urgent is under way. */
    synchronized void giveWay(Lane lane, BooleanSupplier unwanted) {
        if (lane == Lane.INTERACTIVE) {
            return;
        }
        long until = System.nanoTime() + LONGEST_REST;
        try {
            while (isWaitedFor() && !unwanted.getAsBoolean() && System.nanoTime() - until < 0) {
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
