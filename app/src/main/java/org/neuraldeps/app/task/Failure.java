package org.neuraldeps.app.task;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Remedy;

/**
 * Why something was not computed, in a form that can be shown and copied.
 *
 * @param title what was being done
 * @param message one line for the user
 * @param details what to copy into a report of the fault; for everything else just the message
 * @param kind whose business it is
 * @param remedy what the program could do about it, where there is something
 * @param cure what a person can press to have it done, once somebody knows how
 */
public record Failure(
        String title, String message, String details, Kind kind, Optional<Remedy> remedy, Optional<Cure> cure) {

    /**
     * Something to press.
     *
     * @param words what it does
     * @param apply does it
     */
    public record Cure(String words, Runnable apply) {}

    private Failure(String title, String message, String details, Kind kind) {
        this(title, message, details, kind, Optional.empty(), Optional.empty());
    }

    /** The same with something to press. */
    public Failure curedBy(Cure other) {
        return new Failure(title, message, details, kind, remedy, Optional.of(other));
    }

    /** Whose business a failure is. */
    public enum Kind {
        /** A person cancelled it; nothing is wrong. */
        CANCELLED,
        /** The data cannot be used, or the memory does not suffice: the message says what to do. */
        DATA,
        /** The program is to blame. */
        FAULT
    }

    /** Describes an exception: one line for a mistake in the data, the whole trace for a fault of the program. */
    public static Failure of(String title, Throwable cause) {
        if (cause instanceof DataException data) {
            String message = data.getMessage();
            return new Failure(title, message, message, Kind.DATA, data.remedy(), Optional.empty());
        }
        if (cause instanceof OutOfMemoryError) {
            return plain(title, "not enough memory; start with a larger -Xmx or open a smaller file", Kind.DATA);
        }
        String message =
                cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        return new Failure(title, message, title + System.lineSeparator() + trace(cause), Kind.FAULT);
    }

    /** A person did not want to wait any longer. */
    public static Failure cancelled(String title) {
        return plain(title, "cancelled", Kind.CANCELLED);
    }

    private static Failure plain(String title, String message, Kind kind) {
        return new Failure(title, message, message, kind);
    }

    /** Whether the program is to blame rather than the data. */
    public boolean isFault() {
        return kind == Kind.FAULT;
    }

    /** Whether a person cancelled it. */
    public boolean isCancelled() {
        return kind == Kind.CANCELLED;
    }

    private static String trace(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
