package org.neuraldeps.app.lab;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;

/**
 * What a lab makes of features: long work that gives way to whatever somebody looks at.
 *
 * @param <T> the result
 */
public interface LabNeed<T> extends Need<T> {

    /** Features with their head. */
    OpenedDataset data();

    @Override
    default Object key() {
        return this;
    }

    @Override
    default Optional<OpenedDataset> needs() {
        return Optional.of(data());
    }

    @Override
    default boolean isAwaited() {
        return false;
    }

    /** Why there is no lab on some data, in a sentence with a remedy; empty where there is one. */
    static Optional<String> refusal(OpenedDataset data) {
        return LabData.refusal(data);
    }
}
