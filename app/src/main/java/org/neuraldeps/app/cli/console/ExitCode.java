package org.neuraldeps.app.cli.console;

/** What a run of the command line ends with. */
public final class ExitCode {

    /** Everything was done. */
    public static final int DONE = 0;
    /** Something unforeseen: a full disk, a bug. */
    public static final int FAILED = 1;
    /** The call cannot be carried out as given: an option, a target, λ, the place to write to. */
    public static final int USAGE = 2;
    /** The data cannot be used. */
    public static final int DATA = 3;
    /** Cancelled with Ctrl-C. */
    public static final int CANCELLED = 4;

    private ExitCode() {}
}
