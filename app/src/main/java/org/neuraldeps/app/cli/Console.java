package org.neuraldeps.app.cli;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What a command sees of the outside: where results, errors and progress go, and who works for it. */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final Workers workers;
    private final TerminalProgress progress;

    /**
     * @param out for results
     * @param err for errors and progress
     * @param showProgress whether {@code err} is a terminal
     * @param cancelled whether the run is no longer wanted
     * @param workers for work on several cores
     */
    public Console(PrintStream out, PrintStream err, boolean showProgress, BooleanSupplier cancelled, Workers workers) {
        this.out = out;
        this.err = err;
        this.workers = workers;
        this.progress = new TerminalProgress(err, showProgress, cancelled);
    }

    /** Where results go; a progress line is taken away first. */
    PrintStream out() {
        progress.clear();
        return out;
    }

    /** Where errors and notes go; a progress line is taken away first. */
    PrintStream err() {
        progress.clear();
        return err;
    }

    /** Whether results did not arrive: a full disk, a closed pipe. */
    boolean hasLostOutput() {
        return out.checkError();
    }

    Workers workers() {
        return workers;
    }

    Progress progress() {
        return progress;
    }
}
