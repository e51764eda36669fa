package org.neuraldeps.app.need;

import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Something wanted, as a value: what it is, and how it is computed. Whoever wants it says so; one place decides what is
 * computed, kept, dropped and cancelled.
 *
 * @param <T> the result, an immutable value
 */
public interface Need<T> {

    /** What tells this need from others: needs of equal keys have one result, which may meet one of them and not another. */
    Object key();

    /** What is being done, in words for a status bar. */
    String title();

    /** The data it is computed from: results go when their data go. Empty for the data themselves. */
    Optional<OpenedDataset> needs();

    /** Whether a result of this key goes far enough. */
    default boolean isMetBy(T result) {
        return true;
    }

    /** Whether somebody looks at the place where the result will stand; what nobody waits for gives way. */
    default boolean isAwaited() {
        return true;
    }

    /**
     * Whether it takes all rows. Where the moments of its data are an {@linkplain OpenedDataset#estimate estimate} it then waits
     * for the data that will take their place. A need may say no that uses nothing but the moments, and whose result is marked
     * as an estimate wherever it is shown.
     */
    default boolean takesAllRows() {
        return true;
    }

    /** About how much memory a result holds that its data do not hold anyway, bytes. */
    default long bytes(T result) {
        return 0;
    }

    /**
     * Computes; belongs on a worker. The same need gives the same result, however many workers there are.
     *
     * @param before a result of the same key that does not go far enough, to go on from
     * @throws org.neuraldeps.solver.data.DataException if the data cannot be used
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    T compute(Optional<T> before, Progress progress, Workers workers);

    /**
     * The same, telling on the way what there is so far; most needs tell nothing.
     *
     * @param soFar given results that are not final and say so themselves, each of which replaces the one before
     */
    default T compute(Optional<T> before, Consumer<T> soFar, Progress progress, Workers workers) {
        return compute(before, progress, workers);
    }
}
