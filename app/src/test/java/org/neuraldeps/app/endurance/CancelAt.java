package org.neuraldeps.app.endurance;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/** A person who loses patience at a certain look of the job. */
final class CancelAt implements Progress {

    private static final long LOOK_UP_MILLIS = 20;

    private final long look;
    private final AtomicLong looks = new AtomicLong();
    private volatile long since;

    /** @param look at which it is no longer wanted, from 1 */
    CancelAt(long look) {
        this.look = look;
    }

    @Override
    public void at(double fraction, String step) {
        // Nobody looks.
    }

    @Override
    public boolean cancelled() {
        if (looks.incrementAndGet() == look) {
            since = System.nanoTime();
        }
        return isCancelled();
    }

    boolean isCancelled() {
        return looks.get() >= look;
    }

    /** When it was cancelled, by {@link System#nanoTime()}. */
    long since() {
        return since;
    }

    /** As the program does it: whoever waits for what cannot ask leaves it to run out. */
    @Override
    public <T> T withoutAsking(Supplier<T> work) {
        checkCancelled();
        CompletableFuture<T> result = CompletableFuture.supplyAsync(work);
        while (!isCancelled()) {
            try {
                return result.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // Asks again.
            } catch (ExecutionException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }
        throw new CancelledException();
    }
}
