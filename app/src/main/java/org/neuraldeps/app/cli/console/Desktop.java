package org.neuraldeps.app.cli.console;

import java.nio.file.Path;

/** Whoever can open the window once a command has ended; commands themselves know no window. */
@FunctionalInterface
public interface Desktop {

    /** Has the window opened on a file when the command line has done its part. */
    void openLater(Path file);
}
