package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;

/**
 * A need for something about the whole of some data: there is one of each kind per data set.
 *
 * @param <T> the result
 */
public interface DataNeed<T> extends Need<T> {

    /** What it is about. */
    OpenedDataset data();

    @Override
    default Object key() {
        return this;
    }

    @Override
    default Optional<OpenedDataset> needs() {
        return Optional.of(data().asGiven());
    }
}
