package org.neuraldeps.app.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import org.neuraldeps.app.cli.console.UsageException;

/** Refuses a place that nothing could be written to, before anything is computed. */
public final class WritablePlace {

    private WritablePlace() {}

    /** @throws UsageException if there is no such folder, it cannot be written to, or the place is one itself */
    public static void require(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException(file + ": there is no folder " + folder + "; make it or choose another place");
        }
        if (Files.isDirectory(file)) {
            throw new UsageException(file + ": is a folder; give the name of a file in it");
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException(file + ": you may not write to " + folder + "; choose another place");
        }
    }
}
