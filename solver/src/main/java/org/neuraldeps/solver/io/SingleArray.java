package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * A file that is one array without a name.
 *
 * @param place what to call it in messages
 * @param array type, order and shape
 * @param data its elements and nothing else, which are mapped when they are asked for
 */
record SingleArray(String place, ArrayHeader array, FileStretch data) implements ArrayFile, StoredArray {

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
        return Optional.of(array);
    }

    @Override
    public Optional<DataException> trouble() {
        return Optional.empty();
    }

    @Override
    public ArrayBytes bytes(Progress progress) throws IOException {
        return ArrayMapping.of(data, array, place);
    }
}
