package org.neuraldeps.app.task;

/**
 * Something to compute in the background.
 *
 * @param title what is being done, in words for the status bar
 * @param lane who waits for it
 * @param work runs off the interface thread
 * @param <T> the value
 */
public record Request<T>(String title, Lane lane, Work<T> work) {}
