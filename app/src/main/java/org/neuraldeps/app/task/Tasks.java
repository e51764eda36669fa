package org.neuraldeps.app.task;

/** Runs requests in the background. All methods are called on the interface thread, and outcomes are told there. */
public interface Tasks {

    /**
     * Queues a request.
     *
     * @param outcome told on the interface thread, perhaps before this method returns
     * @return the handle to drop it by
     */
    <T> Job<T> begin(Request<T> request, Outcome<T> outcome);
}
