package org.neuraldeps.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.work.Progress;

/** The rows of a block on the local disk of an executor, for as long as they are needed. */
final class LocalBlock implements AutoCloseable {

    private final Scratch scratch;
    private final LogitMatrix rows;

    private LocalBlock(Scratch scratch, LogitMatrix rows) {
        this.scratch = scratch;
        this.rows = rows;
    }

    /**
     * Copies the rows of a block, and no more of a shard than they need.
     *
     * @throws ShardException if a shard is not what it was when it was read for its checksum
     */
    static LocalBlock copy(Storage storage, RowBlock block) {
        Scratch scratch = Scratch.make();
        try {
            List<LogitMatrix> parts = new ArrayList<>();
            for (RowBlock.Stretch stretch : block.stretches()) {
                parts.add(copy(storage, stretch, scratch.folder("shard-" + parts.size())));
            }
            return new LocalBlock(
                    scratch,
                    parts.size() == 1
                            ? parts.get(0)
                            : new StackedRows(parts.get(0).origin(), parts, List.of()));
        } catch (RuntimeException e) {
            scratch.close();
            throw e;
        }
    }

    private static LogitMatrix copy(Storage storage, RowBlock.Stretch stretch, Path folder) {
        ShardHead head = stretch.head();
        try {
            LocalCopy copy = LocalCopy.begin(storage, head.file(), folder);
            if (head.isInPlace()) {
                copy.fill(0, head.offset());
            }
            long checksum = copy.fill(head.from(stretch.first()), head.bytes(stretch.count()));
            if (checksum != stretch.checksum() || !storage.stamp(head.file()).equals(head.stamp())) {
                throw new ShardException(Storage.words(head.file()) + ", rows " + stretch.first() + " to "
                        + (stretch.first() + stretch.count() - 1)
                        + ": not the bytes that were read for its checksum; it was changed meanwhile, or damaged on the"
                        + " way: run it again on files that nobody writes to");
            }
            return copy.told(() -> new StretchRows(LogitFormats.open(copy.path(), Progress.NONE), stretch));
        } catch (IOException e) {
            throw Storage.unreadable(head.file(), e);
        }
    }

    LogitMatrix rows() {
        return rows;
    }

    @Override
    public void close() {
        scratch.close();
    }
}
