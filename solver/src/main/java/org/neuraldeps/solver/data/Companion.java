package org.neuraldeps.solver.data;

import java.util.function.Supplier;

/**
 * Something that a file of logits holds beside them and that is read when somebody wants it.
 *
 * @param place where it is, for a message: "runs.npz, array labels"
 * @param length how many rows or columns it is of
 * @param reading reads it; throws a {@link DataException} where it is none
 * @param <T> what it is read as
 */
public record Companion<T>(String place, int length, Supplier<T> reading) {

    /** What it is. */
    public T read() {
        return reading.get();
    }
}
