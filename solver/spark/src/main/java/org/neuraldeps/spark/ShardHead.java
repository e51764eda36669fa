package org.neuraldeps.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Companions;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.io.FileLogits;
import org.neuraldeps.solver.io.LogitFormats;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.RowPlace;
import org.neuraldeps.solver.io.ShardedLogits;
import org.neuraldeps.solver.work.Progress;

/**
 * What is known of a shard before its rows are read.
 *
 * @param file its address
 * @param stamp how the file was
 * @param rows how many it has, perhaps none
 * @param columns n; 0 where there are no rows
 * @param type of its numbers
 * @param offset of its first row; -1 where rows do not lie as they are, so that all of the file is needed for any
 * @param rowBytes of a row, where they do
 * @param sides what the file holds beside its rows
 */
record ShardHead(
        String file,
        Storage.Stamp stamp,
        int rows,
        int columns,
        StorageType type,
        long offset,
        long rowBytes,
        InsideSides sides)
        implements Serializable {

    /**
     * What a file holds beside its rows; null for what it has not.
     *
     * @param names of its columns
     * @param labels of its rows
     * @param evaluation which rows are held out
     * @param groups the names of the groups that the rows are in
     */
    record InsideSides(List<String> names, int[] labels, boolean[] evaluation, List<String> groups)
            implements Serializable {

        static final InsideSides NONE = new InsideSides(null, null, null, null);

        static InsideSides of(Companions all, int rows, int columns) {
            return new InsideSides(
                    Companions.first(all.names(), columns)
                            .map(names -> List.copyOf(names.read()))
                            .orElse(null),
                    Companions.first(all.labels(), rows)
                            .map(labels -> labels.read())
                            .orElse(null),
                    Companions.first(all.evaluation(), rows)
                            .map(mask -> mask.read())
                            .orElse(null),
                    Companions.first(all.groups(), rows)
                            .map(groups -> names(groups.read()))
                            .orElse(null));
        }

        private static List<String> names(SampleGroups groups) {
            return IntStream.range(0, groups.rows())
                    .mapToObj(row -> groups.name(groups.of(row)))
                    .toList();
        }
    }

    /**
     * Reads the head of a shard; all of the shard where its format has none that could be read alone.
     *
     * @throws ShardException if it is no file of logits
     */
    static ShardHead read(Storage storage, String file) {
        try (Scratch scratch = Scratch.make()) {
            Storage.Stamp stamp = storage.stamp(file);
            LocalCopy copy = LocalCopy.begin(storage, file, scratch.folder());
            return copy.told(() -> read(copy, file, stamp));
        } catch (IOException e) {
            throw Storage.unreadable(file, e);
        }
    }

    private static ShardHead read(LocalCopy copy, String file, Storage.Stamp stamp) {
        try {
            Optional<RowPlace> place = copy.fillHead();
            if (place.isEmpty()) {
                copy.fill();
            }
            if (ShardedLogits.isEmpty(copy.found(), Reading.USUAL, Progress.NONE)) {
                return new ShardHead(file, stamp, 0, 0, StorageType.FLOAT32, -1, 0, InsideSides.NONE);
            }
            FileLogits logits = LogitFormats.open(copy.path(), Progress.NONE);
            return new ShardHead(
                    file,
                    stamp,
                    logits.rows(),
                    logits.columns(),
                    logits.storage(),
                    place.map(RowPlace::offset).orElse(-1L),
                    place.map(RowPlace::rowBytes).orElse(0L),
                    InsideSides.of(logits.companions(), logits.rows(), logits.columns()));
        } catch (IOException e) {
            throw Storage.unreadable(file, e);
        }
    }

    /** Whether some of its rows can be had without the others. */
    boolean isInPlace() {
        return offset >= 0;
    }

    /** Its first byte that is needed for some rows. */
    long from(int first) {
        return isInPlace() ? offset + first * rowBytes : 0;
    }

    /** How many bytes are needed for some rows. */
    long bytes(int count) {
        return isInPlace() ? count * rowBytes : stamp.bytes();
    }
}
