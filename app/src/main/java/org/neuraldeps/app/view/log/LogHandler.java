package org.neuraldeps.app.view.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Writes what the program's own loggers are told, at the level of information and above, into a log book. */
public final class LogHandler extends Handler {

    /** Held, or it would be collected, and the handler with it. */
    private final Logger logger;

    private final LogBook book;

    private LogHandler(Logger logger, LogBook book) {
        this.logger = logger;
        this.book = book;
        setLevel(Level.INFO);
    }

    /** Listens to a logger and to those below it until it is closed. */
    public static LogHandler listen(String name, LogBook book) {
        LogHandler handler = new LogHandler(Logger.getLogger(name), book);
        handler.logger.addHandler(handler);
        return handler;
    }

    @Override
    public void publish(LogRecord told) {
        if (isLoggable(told)) {
            book.add(LogEntry.of(told));
        }
    }

    /** Nothing is held back. */
    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
