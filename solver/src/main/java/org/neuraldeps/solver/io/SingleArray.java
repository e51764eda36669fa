package org.neuraldeps.solver.io;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * A file that is one array without a name, ready to be read.
 *
 * @param place what to call it in messages
 * @param array its elements
 */
record SingleArray(String place, ArrayBytes array) implements ArrayFile, StoredArray {

    @Override
    public List<SingleArray> arrays() {
        return List.of(this);
    }

    @Override
    public DataException empty() {
        throw new IllegalStateException("there is always one array in it");
    }

    @Override
    public String name() {
        return "";
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
