package org.neuraldeps.app.cli.console;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import org.neuraldeps.solver.work.Progress;

/** One line of a terminal that says how far a computation is. */
final class TerminalProgress implements Progress {

    private static final long PAUSE_NANOS = 100_000_000;
    private static final String TO_START_OF_EMPTY_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean shown;
    private final BooleanSupplier cancelled;
    private long last = System.nanoTime();
    private boolean onScreen;

    TerminalProgress(PrintStream err, boolean shown, BooleanSupplier cancelled) {
        this.err = err;
        this.shown = shown;
        this.cancelled = cancelled;
    }

    @Override
    public void at(double fraction, String step) {
        if (shown) {
            show((int) Math.round(100 * fraction), step);
        }
    }

    private synchronized void show(int percent, String step) {
        long now = System.nanoTime();
        // What is done at once need not flicker past.
        if (now - last < PAUSE_NANOS) {
            return;
        }
        last = now;
        onScreen = true;
        err.print(TO_START_OF_EMPTY_LINE + step + " … " + percent + " %");
        err.flush();
    }

    synchronized void clear() {
        if (onScreen) {
            err.print(TO_START_OF_EMPTY_LINE);
            err.flush();
            onScreen = false;
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }
}
