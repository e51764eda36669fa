package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder as its files of rows. */
final class ShardFolder {

    private ShardFolder() {}

    /**
     * All files that are called as arrays are, and neither as what goes with logits nor hidden.
     *
     * @param role what they are to be; empty for logits
     * @throws org.neuraldeps.solver.data.DataException if there are none
     */
    static ShardNames read(Path folder, Optional<SideFile> role) {
        return new ShardSieve(folder, role).ofFolder(entries(folder));
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            throw Unreadable.because(folder, e, "give a folder that can be read");
        }
    }
}
