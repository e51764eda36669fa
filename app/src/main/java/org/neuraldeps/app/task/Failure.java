package org.neuraldeps.app.task;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.neuraldeps.solver.data.DataException;

/**
 * Something that went wrong, in a form that can be shown and copied.
 *
 * @param title what was being done
 * @param message one line for the user
 * @param details what to copy into a report of the fault; for a user's mistake just the message
 * @param isFault whether the program is to blame rather than the data
 */
public record Failure(String title, String message, String details, boolean isFault) {

    /** Describes an exception: one line for a mistake in the data, the whole trace for a fault of the program. */
    public static Failure of(String title, Throwable cause) {
        if (cause instanceof DataException) {
            return new Failure(title, cause.getMessage(), cause.getMessage(), false);
        }
        if (cause instanceof OutOfMemoryError) {
            String message = "not enough memory; start with a larger -Xmx or open a smaller file";
            return new Failure(title, message, message, false);
        }
        String message =
                cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        return new Failure(title, message, title + System.lineSeparator() + trace(cause), true);
    }

    private static String trace(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
