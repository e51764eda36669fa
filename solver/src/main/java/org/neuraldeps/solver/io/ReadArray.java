package org.neuraldeps.solver.io;

import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * An array that is ready to be read, one of several of a file.
 *
 * @param name what the file calls it
 * @param array its elements
 */
record ReadArray(String name, ArrayBytes array) implements StoredArray {

    @Override
    public String place() {
        return array.place();
    }

    @Override
    public Optional<ArrayHeader> header() {
        return Optional.of(array.header());
    }

    @Override
    public Optional<DataException> trouble() {
        return Optional.empty();
    }

    @Override
    public ArrayBytes bytes(Progress progress) {
        return array;
    }
}
