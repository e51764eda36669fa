package org.neuraldeps.app.cli.console;

import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.neuraldeps.solver.data.OneLine;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What a command sees of the outside: where results, errors and progress go, and who works for it. */
public final class Console {

    /** What the program is called. */
    public static final String PROGRAM = "nde";

    private final PrintStream out;
    private final PrintStream err;
    private final Workers workers;
    private final TerminalProgress progress;
    private final Set<String> noted = ConcurrentHashMap.newKeySet();

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
    public PrintStream out() {
        progress.clear();
        return out;
    }

    /** Where errors go; a progress line is taken away first. */
    public PrintStream err() {
        progress.clear();
        return err;
    }

    /** Says one line on standard error, whatever the message holds. */
    public void say(String message) {
        err().println(PROGRAM + ": " + OneLine.of(message.replaceAll("\\s*\\R\\s*", " ")));
    }

    /** Says what somebody who reads the result should know; once, whatever a table and a figure have in common. */
    public void note(String message) {
        if (noted.add(message)) {
            say("note: " + message);
        }
    }

    /** Whether results did not arrive: a full disk, a closed pipe. */
    public boolean hasLostOutput() {
        return out.checkError();
    }

    /** Who works on several cores. */
    public Workers workers() {
        return workers;
    }

    /** Told how far a computation is, and asked whether it is still wanted. */
    public Progress progress() {
        return progress;
    }
}
