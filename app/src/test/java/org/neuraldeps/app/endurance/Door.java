package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.nio.file.Path;

/** A way by which a file comes into the program. */
interface Door {

    /**
     * Opens a file as the program does, to the end of what opening it means.
     *
     * @param file alone in its folder, but for what the door itself has laid beside it
     * @throws org.neuraldeps.solver.data.DataException or {@link org.neuraldeps.app.cli.console.UsageException} if it is refused
     */
    void open(Path file) throws Exception;

    /** Lays beside the file what it needs there; an empty folder is given. */
    default void furnish(Path folder) throws IOException {
        // Most files stand alone.
    }
}
