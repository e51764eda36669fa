package org.neuraldeps.spark;

import java.io.Serializable;
import org.neuraldeps.solver.io.ColumnPlaces;

/**
 * A file of moments whose columns executors read.
 *
 * @param storage where it is
 * @param file its address
 * @param stamp how it was when it was opened
 * @param columns where they lie in it
 */
record MomentsPlace(Storage storage, String file, Storage.Stamp stamp, ColumnPlaces columns) implements Serializable {

    /** @throws ShardException if it was written to since */
    void requireUnchanged() {
        if (!storage.stamp(file).equals(stamp)) {
            throw new ShardException(Storage.words(file) + ": was changed while it was open; run it again");
        }
    }
}
