package org.neuraldeps.app.task;

import java.util.function.Consumer;

/**
 * Something to compute in the background and what to do with the result.
 *
 * @param channel requests of one channel replace each other
 * @param title what is being done, in words for the status bar
 * @param work runs off the interface thread
 * @param publish receives the value on the interface thread, unless a newer request of the channel came in between
 * @param keep receives, on the interface thread, what the work returned although a person cancelled it: the finished
 *     part of something long
 * @param <T> the value
 */
public record Request<T>(
        Channel channel, String title, Work<T> work, Consumer<? super T> publish, Consumer<? super T> keep) {

    /** A request of which a cancel keeps nothing. */
    public Request(Channel channel, String title, Work<T> work, Consumer<? super T> publish) {
        this(channel, title, work, publish, value -> {});
    }
}
