package org.neuraldeps.app.view.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.data.DataException;

/** What is kept, in which order, how much of it, and what of it is unread. */
final class LogBookTest {

    private static final Instant NOON = Instant.parse("2023-06-18T12:00:00Z");

    /** What waits for the interface thread. */
    private final Queue<Runnable> handed = new ConcurrentLinkedQueue<>();

    private final LogBook book = new LogBook(handed::add);

    @Test
    void theNewestIsLastAndWarningsAndErrorsAreUnread() {
        book.add(entry(Severity.ERROR, "first"));
        book.add(entry(Severity.INFORMATION, "second"));
        book.add(entry(Severity.WARNING, "third"));
        interfaceThread();
        assertThat(book.entries()).extracting(LogEntry::message).containsExactly("first", "second", "third");
        assertThat(book.unread().get()).isEqualTo(new Unread(1, 1));
        book.markRead();
        assertThat(book.unread().get()).isEqualTo(Unread.NONE);
        book.add(entry(Severity.WARNING, "fourth"));
        interfaceThread();
        assertThat(book.unread().get()).isEqualTo(new Unread(0, 1));
    }

    @Test
    void theOldestAreDroppedAndNoLongerCounted() {
        for (int i = 0; i < 10; i++) {
            book.add(entry(Severity.ERROR, "old " + i));
        }
        interfaceThread();
        for (int i = 10; i < LogBook.MOST + 5; i++) {
            book.add(entry(Severity.INFORMATION, "new " + i));
        }
        interfaceThread();
        assertThat(book.entries()).hasSize(LogBook.MOST);
        assertThat(book.entries().get(0).message()).isEqualTo("old 5");
        assertThat(book.entries().get(LogBook.MOST - 1).message()).isEqualTo("new " + (LogBook.MOST + 4));
        assertThat(book.unread().get()).isEqualTo(new Unread(5, 0));
    }

    @Test
    void whatIsReadStaysReadWhenTheOldestAreDropped() {
        for (int i = 0; i < LogBook.MOST; i++) {
            book.add(entry(Severity.ERROR, "old " + i));
        }
        interfaceThread();
        book.markRead();
        for (int i = 0; i < 3; i++) {
            book.add(entry(Severity.WARNING, "new " + i));
        }
        interfaceThread();
        assertThat(book.unread().get()).isEqualTo(new Unread(0, 3));
    }

    @Test
    void aFloodBeforeTheInterfaceThreadComesKeepsTheNewest() {
        book.add(entry(Severity.ERROR, "before"));
        interfaceThread();
        for (int i = 0; i < 3 * LogBook.MOST; i++) {
            book.add(entry(Severity.WARNING, "flood " + i));
        }
        assertThat(handed).as("one run for all of them").hasSize(1);
        interfaceThread();
        assertThat(book.entries()).hasSize(LogBook.MOST);
        assertThat(book.entries().get(0).message()).isEqualTo("flood " + 2 * LogBook.MOST);
        assertThat(book.unread().get()).isEqualTo(new Unread(0, LogBook.MOST));
    }

    @Test
    void otherThreadsOnlyHandOver() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            int number = t;
            threads.add(new Thread(() -> {
                for (int i = 0; i < 100; i++) {
                    book.add(entry(Severity.ERROR, number + ":" + i));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(book.entries()).isEmpty();
        interfaceThread();
        assertThat(book.entries()).hasSize(400);
        for (int t = 0; t < 4; t++) {
            String number = t + ":";
            List<String> own = book.entries().stream()
                    .map(LogEntry::message)
                    .filter(message -> message.startsWith(number))
                    .toList();
            assertThat(own).hasSize(100).startsWith(number + 0).endsWith(number + 99);
        }
    }

    @Test
    void clearingForgetsAll() {
        book.add(entry(Severity.ERROR, "first"));
        interfaceThread();
        book.clear();
        assertThat(book.entries()).isEmpty();
        assertThat(book.unread().get()).isEqualTo(Unread.NONE);
        book.add(entry(Severity.ERROR, "second"));
        interfaceThread();
        assertThat(book.unread().get()).isEqualTo(new Unread(1, 0));
    }

    @Test
    void aTraceStandsInTheDetailsOnly() {
        book.failed(Failure.of("Solve", new DataException("row 3", "is empty", "leave it out")));
        book.failed(Failure.of("Draw", new IllegalStateException("two\nlines")));
        interfaceThread();
        LogEntry data = book.entries().get(0);
        assertThat(data.message()).isEqualTo("Solve: row 3: is empty; leave it out");
        assertThat(data.details()).isEmpty();
        LogEntry fault = book.entries().get(1);
        assertThat(fault.message()).isEqualTo("Draw: IllegalStateException: two lines");
        assertThat(fault.details()).contains("at org.neuraldeps.app.view.log.LogBookTest");
    }

    @Test
    void loggersOfTheProgramAreHeardUntilTheHandlerIsClosed() {
        Logger own = Logger.getLogger("org.neuraldeps.logbooktest");
        own.setUseParentHandlers(false);
        LogHandler handler = LogHandler.listen(own.getName(), book);
        try {
            Logger below = Logger.getLogger(own.getName() + ".part");
            own.setLevel(Level.ALL);
            below.fine("too fine");
            below.info("plain Java is used");
            LogRecord warning = new LogRecord(Level.WARNING, "left behind: {0}");
            warning.setLoggerName(below.getName());
            warning.setParameters(new Object[] {"a.part"});
            warning.setThrown(new IllegalStateException("busy"));
            warning.setInstant(NOON);
            below.log(warning);
            below.severe("lost");
        } finally {
            handler.close();
        }
        own.severe("after the end");
        interfaceThread();
        assertThat(book.entries())
                .extracting(LogEntry::severity)
                .containsExactly(Severity.INFORMATION, Severity.WARNING, Severity.ERROR);
        LogEntry warning = book.entries().get(1);
        assertThat(warning.text(ZoneOffset.UTC).lines())
                .startsWith(
                        "2023-06-18 12:00:00  Warning  left behind: a.part",
                        "Told by " + own.getName() + ".part",
                        "java.lang.IllegalStateException: busy");
    }

    private void interfaceThread() {
        Queue<Runnable> now = new ArrayDeque<>(handed);
        handed.clear();
        now.forEach(Runnable::run);
    }

    private static LogEntry entry(Severity severity, String message) {
        return new LogEntry(NOON, severity, message, "");
    }
}
