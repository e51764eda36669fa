package org.neuraldeps.app.cli.console;

/** Says in one line what is wrong with the call, where, and what to do. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message the option or place, what is wrong with it, and after a semicolon what to do */
    public UsageException(String message) {
        super(message);
    }

    /** As above, keeping the exception that revealed it. */
    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
