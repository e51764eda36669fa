package org.neuraldeps.app.task;

import javafx.beans.property.ReadOnlyBooleanProperty;
import org.neuraldeps.solver.work.Workers;

/**
 * Runs requests in the background. All methods are called on the interface thread, and values are published there.
 *
 * <p>Requests are numbered per channel: a newer one cancels the older, and only the newest may publish, however late
 * the older one answers.
 */
public interface Tasks {

    /** Queues a request, cancelling the channel's older one. */
    void submit(Request<?> request);

    /** Drops what a channel is doing; nothing is published. */
    void cancel(Channel channel);

    /** Whether a channel has a request under way. */
    ReadOnlyBooleanProperty busy(Channel channel);

    /** The workers that requests get, for callers that compute on a thread of their own. */
    Workers workers();
}
