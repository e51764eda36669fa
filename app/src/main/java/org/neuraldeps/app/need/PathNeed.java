package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;

/**
 * A need that begins with the path of a target and adds something to it: it is met where its path is, and tells and keeps as
 * much as that.
 *
 * @param <T> the path and what is added
 */
public interface PathNeed<T> extends Need<T> {

    /** The path that it begins with. */
    SolveTarget path();

    /** The path in a result. */
    SolvedTarget solved(T result);

    @Override
    default String title() {
        return path().title();
    }

    @Override
    default Optional<OpenedDataset> needs() {
        return path().needs();
    }

    @Override
    default boolean isMetBy(T result) {
        return path().isMetBy(solved(result));
    }

    @Override
    default long bytes(T result) {
        return path().bytes(solved(result));
    }
}
