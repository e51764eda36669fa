package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/** An array that a file holds: what is known of it without reading its elements, and how these are got. */
interface StoredArray {

    /** What the file calls it: "logits", "fc.weight", "group/scores"; empty where it holds one without a name. */
    String name();

    /** What to call it in messages: "runs.npz, array logits". */
    String place();

    /** Type, order and shape; empty where it is no plain array of numbers. */
    Optional<ArrayHeader> header();

    /** Why there is no header; empty where there is one. */
    Optional<DataException> trouble();

    /**
     * Its elements: mapped where they lie, or unpacked once into a temporary file and mapped from there.
     *
     * @param progress is told of, and asked during, what takes longer than a moment
     * @throws DataException if they are damaged or cut short, or it is no plain array of numbers
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; nothing is left behind
     */
    ArrayBytes bytes(Progress progress) throws IOException;

    /** Where its elements begin in the file that was opened; empty where they do not lie there as they are. */
    default OptionalLong offset() throws IOException {
        return OptionalLong.empty();
    }

    /** Type, order and shape. */
    default ArrayHeader plain() {
        return header().orElseThrow(() -> trouble().orElseThrow());
    }

    /** Whether it is a matrix of numbers, whatever their type. */
    default boolean isMatrix() {
        return header().filter(h -> h.shape().length == 2 && "fiuB".indexOf(h.kind()) >= 0)
                .isPresent();
    }

    /** Name, type and shape as for a list: "arr_0 f4 (4600, 1000)". */
    default String description() {
        return name() + header().map(h -> " " + h.type() + " " + h.shapeText()).orElse(" (not plain numbers)");
    }
}
