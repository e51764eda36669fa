package org.neuraldeps.app.task;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Which job of each channel is the newest. Used from the interface thread only. */
final class LatestWins {

    private final Map<Channel, Job<?>> newest = new HashMap<>();
    private final Map<Channel, ReadOnlyBooleanWrapper> busy = new HashMap<>();

    /** Makes a job of the request, cancelling the one before it. */
    <T> Job<T> begin(Request<T> request) {
        Job<T> job = new Job<>(request);
        Job<?> older = newest.put(request.channel(), job);
        if (older != null) {
            older.replace();
        }
        busyOf(request.channel()).set(true);
        return job;
    }

    /** Ends a job; true if it was still the newest of its channel and may publish. */
    boolean end(Job<?> job) {
        Channel channel = job.request().channel();
        if (newest.get(channel) != job) {
            return false;
        }
        newest.remove(channel);
        busyOf(channel).set(false);
        return true;
    }

    /** Drops the newest job of a channel. */
    void cancel(Channel channel) {
        Job<?> job = newest.get(channel);
        if (job != null) {
            job.replace();
            end(job);
        }
    }

    ReadOnlyBooleanProperty busy(Channel channel) {
        return busyOf(channel).getReadOnlyProperty();
    }

    private ReadOnlyBooleanWrapper busyOf(Channel channel) {
        return busy.computeIfAbsent(channel, c -> new ReadOnlyBooleanWrapper());
    }
}
