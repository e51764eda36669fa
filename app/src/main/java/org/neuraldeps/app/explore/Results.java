package org.neuraldeps.app.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.Tasks;

/**
 * All results there are: those that somebody holds, and those held last, within limits. Results go when their data go.
 * Interface thread only.
 */
public final class Results {

    /** Data sets that nobody looks at: to switch networks there and back, and to undo. */
    private static final int IDLE_DATA = 2;

    private static final int IDLE_RESULTS = 64;

    /** Of all that nobody looks at. */
    private static final long IDLE_BYTES = 512L << 20;

    private final Tasks tasks;
    private final Consumer<Failure> onFailure;
    private final Map<Object, Entry<?>> entries = new HashMap<>();
    private final Set<Entry<?>> idle = new LinkedHashSet<>();

    /**
     * @param tasks where to compute
     * @param onFailure told of everything that failed, but not of what a person cancelled
     */
    public Results(Tasks tasks, Consumer<Failure> onFailure) {
        this.tasks = tasks;
        this.onFailure = onFailure;
    }

    /** A slot that wants nothing yet. */
    public <T> Slot<T> slot() {
        return new Slot<>(this);
    }

    Tasks tasks() {
        return tasks;
    }

    void failed(Failure failure) {
        if (!failure.isCancelled()) {
            onFailure.accept(failure);
        }
    }

    /** The entry of a need's key. Keys belong to one kind of need, so the result is of its type. */
    @SuppressWarnings("unchecked")
    <T> Entry<T> entry(Need<T> need) {
        Entry<?> known = entries.computeIfAbsent(need.key(), key -> new Entry<>(this, need));
        idle.remove(known);
        return (Entry<T>) known;
    }

    /** Nobody holds this entry any more: it is kept for a while if there is something to keep. */
    void idle(Entry<?> entry) {
        if (entry.hasResult()) {
            idle.add(entry);
            forget();
        } else {
            entries.remove(entry.key(), entry);
        }
    }

    /** Those held longest ago go first, and with data all that was computed from them. */
    private void forget() {
        while (isTooMuch()) {
            remove(idle.iterator().next());
        }
        Set<OpenedDataset> live = new HashSet<>();
        entries.values().forEach(entry -> entry.brings().ifPresent(live::add));
        for (Entry<?> entry : Set.copyOf(idle)) {
            if (entry.needs().isPresent() && !live.contains(entry.needs().get())) {
                remove(entry);
            }
        }
    }

    private boolean isTooMuch() {
        long bytes = idle.stream().mapToLong(Entry::bytes).sum();
        long data = idle.stream().filter(entry -> entry.brings().isPresent()).count();
        return idle.size() > IDLE_RESULTS || bytes > IDLE_BYTES || data > IDLE_DATA;
    }

    private void remove(Entry<?> entry) {
        idle.remove(entry);
        entries.remove(entry.key(), entry);
    }
}
