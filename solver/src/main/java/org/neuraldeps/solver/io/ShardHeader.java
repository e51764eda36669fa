package org.neuraldeps.solver.io;

import java.util.Arrays;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * What is known of the logits in a shard before they are read.
 *
 * @param file where they are
 * @param array type and shape
 * @param isTransposed whether they have one column a sample
 * @param opened the logits, where the shape was not to be had for less than reading them all: nobody reads them twice
 */
record ShardHeader(FoundFile file, ArrayHeader array, boolean isTransposed, Optional<FileLogits> opened) {

    /**
     * Looks into a file.
     *
     * @throws DataException if it has no logits, or it is not clear which
     */
    static ShardHeader of(FoundFile file, boolean isTransposed, Reading reading, Progress progress) {
        return file.read(() -> LogitFormats.with(file.path(), reading, progress, arrays -> {
            StoredArray array = ArrayChoice.logits(arrays, reading);
            ShardHeader header = new ShardHeader(file, array.plain(), isTransposed, Optional.empty());
            if (header.isEmpty()) {
                return header;
            }
            StoredLogits.requireLogits(array.plain(), array.place());
            return arrays.isReadWhole()
                    ? header.with(LogitFormats.logits(file, arrays, reading, StoredLogits.LARGE_BYTES, progress))
                    : header;
        }));
    }

    private ShardHeader with(FileLogits logits) {
        return new ShardHeader(file, array, isTransposed, Optional.of(logits));
    }

    /** Whether it has no rows: the last process may have been given none. */
    boolean isEmpty() {
        return Arrays.stream(array.shape()).anyMatch(length -> length == 0);
    }

    /** Its samples. */
    long rows() {
        return isEmpty() ? 0 : array.shape()[isTransposed ? 1 : 0];
    }

    /** Its categories. */
    long columns() {
        return array.shape()[isTransposed ? 0 : 1];
    }

    /** What all shards have in common. */
    String kind() {
        return array.type() + " " + columns();
    }

    /** @throws DataException that says how this one differs from one that is as most are */
    DataException unlike(ShardHeader usual) {
        boolean isType = !array.type().equals(usual.array.type());
        String across = isTransposed ? "rows" : "columns";
        String problem = isType
                ? "elements of type '" + array.type() + "', but " + usual.name() + " has '" + usual.array.type() + "'"
                : columns() + " " + across + " in shape " + array.shapeText() + ", but " + usual.name() + " has "
                        + usual.columns();
        return new DataException(
                file.path().toString(),
                problem,
                isType ? "save all of them in one type" : "leave out what belongs to other data");
    }

    private String name() {
        return String.valueOf(file.path().getFileName());
    }
}
