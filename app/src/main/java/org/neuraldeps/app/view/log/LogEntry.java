package org.neuraldeps.app.view.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.ui.Messages;

/**
 * Something that went wrong or is worth knowing.
 *
 * @param time when
 * @param severity how much it matters
 * @param message one line
 * @param details what belongs into a report of it, such as a trace; empty where the line says all
 */
public record LogEntry(Instant time, Severity severity, String message, String details) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** Whatever the message, one line. */
    public LogEntry {
        message = message.strip().replaceAll("\\s*\\R\\s*", " ");
        details = details.strip();
    }

    /** Something that was asked for and failed. */
    static LogEntry of(Failure failure, Instant time) {
        String message = Messages.text("log.failure", failure.title(), failure.message());
        return new LogEntry(time, Severity.ERROR, message, failure.isFault() ? failure.details() : "");
    }

    /** What a logger was told. */
    static LogEntry of(LogRecord told) {
        return new LogEntry(
                told.getInstant(), severity(told.getLevel()), new SimpleFormatter().formatMessage(told), details(told));
    }

    private static Severity severity(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return Severity.ERROR;
        }
        return level.intValue() >= Level.WARNING.intValue() ? Severity.WARNING : Severity.INFORMATION;
    }

    /** Who told it, and with what trace. */
    private static String details(LogRecord told) {
        StringWriter text = new StringWriter();
        text.append(Messages.text("log.logger", told.getLoggerName()));
        if (told.getThrown() != null) {
            text.append(System.lineSeparator());
            told.getThrown().printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }

    /** The time of day there, to the second. */
    String clock(ZoneId zone) {
        return CLOCK.format(time.atZone(zone));
    }

    /** All of it, as it is read and copied: one line, and below it the details. */
    String text(ZoneId zone) {
        String line = DAY_AND_CLOCK.format(time.atZone(zone)) + "  " + severity.words() + "  " + message;
        return details.isEmpty() ? line : line + System.lineSeparator() + details;
    }
}
