package org.neuraldeps.app.explore;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.neuraldeps.app.need.Need;

/**
 * Somebody who wants one result at a time. Two slots that want the same share its computation; what no slot wants any more
 * is dropped, and nothing another slot does can drop it. Interface thread only.
 *
 * @param <T> the results
 */
public final class Slot<T> {

    private final Results results;
    private final ReadOnlyObjectWrapper<Status<T>> status = new ReadOnlyObjectWrapper<>(new Status.Absent<>());
    private final ChangeListener<Status<T>> follow = (value, before, now) -> status.set(now);
    private Entry<T> entry;

    Slot(Results results) {
        this.results = results;
    }

    /** What has become of what was asked for last. */
    public ReadOnlyObjectProperty<Status<T>> status() {
        return status.getReadOnlyProperty();
    }

    /** Wants this from now on, instead of what was wanted before. */
    public void ask(Need<T> need) {
        if (entry != null && entry.key().equals(need.key())) {
            entry.want(need);
            return;
        }
        Entry<T> before = entry;
        entry = results.entry(need);
        entry.hold();
        entry.want(need);
        status.set(entry.status().get());
        entry.status().addListener(follow);
        leave(before);
    }

    /** Wants nothing any more. */
    public void drop() {
        Entry<T> before = entry;
        entry = null;
        leave(before);
        status.set(new Status.Absent<>());
    }

    /** Tries again what has failed or was cancelled; without effect otherwise. */
    public void retry() {
        if (entry != null) {
            entry.retry();
        }
    }

    /** A person does not want to wait for it any longer: it ends as failed, with what is finished as its part. */
    public void cancel() {
        if (entry != null) {
            entry.cancel();
        }
    }

    private void leave(Entry<T> before) {
        if (before != null) {
            before.status().removeListener(follow);
            before.release();
        }
    }
}
