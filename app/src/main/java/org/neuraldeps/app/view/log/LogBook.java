package org.neuraldeps.app.view.log;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.neuraldeps.app.task.Failure;

/**
 * What went wrong or is worth knowing, newest last; the oldest are dropped. Entries may come from any thread; the list
 * changes on the interface thread only, once for all that have come in the meantime.
 */
public final class LogBook {

    /** As many as somebody may want to look through, and few enough to be kept for days. */
    static final int MOST = 1000;

    private final Consumer<Runnable> onInterfaceThread;
    /** Guarded by itself. */
    private final Deque<LogEntry> arrived = new ArrayDeque<>();

    private final ObservableList<LogEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<LogEntry> seen = FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyObjectWrapper<Unread> unread = new ReadOnlyObjectWrapper<>(Unread.NONE);
    /** How many of the first entries have been read. */
    private int read;

    /** @param onInterfaceThread runs something there, soon, whoever asks */
    public LogBook(Consumer<Runnable> onInterfaceThread) {
        this.onInterfaceThread = onInterfaceThread;
    }

    /** Keeps a failure, as of now. Any thread. */
    public void failed(Failure failure) {
        add(LogEntry.of(failure, Instant.now()));
    }

    /** Keeps an entry. Any thread. */
    public void add(LogEntry entry) {
        boolean isFirst;
        synchronized (arrived) {
            isFirst = arrived.isEmpty();
            if (arrived.size() == MOST) {
                arrived.removeFirst();
            }
            arrived.addLast(entry);
        }
        if (isFirst) {
            onInterfaceThread.accept(this::enter);
        }
    }

    private void enter() {
        List<LogEntry> fresh;
        synchronized (arrived) {
            fresh = List.copyOf(arrived);
            arrived.clear();
        }
        int dropped = Math.max(0, Math.min(entries.size(), entries.size() + fresh.size() - MOST));
        entries.remove(0, dropped);
        read = Math.max(0, read - dropped);
        entries.addAll(fresh);
        count();
    }

    /** The entries kept, newest last; to be watched, not changed. Interface thread, as everything below. */
    public ObservableList<LogEntry> entries() {
        return seen;
    }

    /** How many warnings and errors of those kept have not been read. */
    public ReadOnlyObjectProperty<Unread> unread() {
        return unread.getReadOnlyProperty();
    }

    /** Somebody has looked at all there are. */
    void markRead() {
        read = entries.size();
        count();
    }

    /** Forgets all. */
    void clear() {
        entries.clear();
        read = 0;
        count();
    }

    private void count() {
        unread.set(Unread.among(entries.subList(read, entries.size())));
    }
}
