package org.neuraldeps.app.task;

import java.util.function.Consumer;

/**
 * Something to compute in the background and what to do with the result.
 *
 * @param channel requests of one channel replace each other
 * @param title what is being done, in words for the status bar
 * @param work runs off the interface thread
 * @param publish receives the value on the interface thread, unless a newer request of the channel came in between
 * @param <T> the value
 */
public record Request<T>(Channel channel, String title, Work<T> work, Consumer<? super T> publish) {}
