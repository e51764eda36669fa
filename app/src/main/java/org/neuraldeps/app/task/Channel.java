package org.neuraldeps.app.task;

import java.util.Objects;

/**
 * A line of requests of which only the newest matters: picking a second target makes the first one's path unwanted.
 * Channels are compared by identity.
 */
public final class Channel {

    private final String name;

    /** @param name for messages and tests, such as "solve" */
    public Channel(String name) {
        this.name = Objects.requireNonNull(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
