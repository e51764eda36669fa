package org.neuraldeps.app.task;

/** Who waits for a piece of work. */
public enum Lane {
    /** A person looks at the place where the result will stand. Overtakes the background. */
    INTERACTIVE,
    /** Nobody asked for it yet. Gives way, between its pieces, to everything that is interactive. */
    BACKGROUND
}
