package org.neuraldeps.app.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.neuraldeps.solver.work.CancelledException;

/** Work that cannot ask whether it is still wanted, on a thread of its own: who waits for it can leave it to run out. */
final class Detached<T> {

    /** How often who waits looks whether to leave. */
    private static final long LOOK_UP_MILLIS = 20;

    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** Begins. */
    Detached(Supplier<T> work) {
        Thread thread = new Thread(() -> run(work), "nde-detached");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (Throwable thrown) { // handed to the thread that waits
            result.completeExceptionally(thrown);
        }
    }

    /**
     * Waits for the result, or throws what the work threw.
     *
     * @throws CancelledException as soon as it is unwanted
     */
    T await(BooleanSupplier unwanted) {
        while (!unwanted.getAsBoolean()) {
            try {
                return result.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // Asks again whether anybody still waits.
            } catch (ExecutionException failed) {
                throw rethrown(failed.getCause());
            } catch (InterruptedException ending) {
                // Only the end of the program interrupts.
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new CancelledException();
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }
}
