package org.neuraldeps.app.cli.console;

import org.neuraldeps.solver.data.OneLine;

/** Says in one line what is wrong with the call, where, and what to do. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message the option or place, what is wrong with it, and after a semicolon what to do */
    public UsageException(String message) {
        super(OneLine.of(message));
    }

    /** As above, keeping the exception that revealed it. */
    public UsageException(String message, Throwable cause) {
        super(OneLine.of(message), cause);
    }
}
