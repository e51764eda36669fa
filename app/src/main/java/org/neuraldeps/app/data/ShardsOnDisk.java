package org.neuraldeps.app.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.hierarchy.Taxonomy;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.ShardedLogits;
import org.neuraldeps.solver.planting.PlantedTruth;
import org.neuraldeps.solver.work.Progress;

/**
 * Several files of the user that are one: the rows of each below those of the one before.
 *
 * @param shards where, and their fingerprints
 * @param isTransposed whether each has one column a sample
 * @param reading what the files themselves do not say, of each
 */
public record ShardsOnDisk(FoundShards shards, boolean isTransposed, Reading reading) implements Place {

    /** Every file as a place of its own, the first rows first. */
    @Override
    public List<Place> pieces() {
        return shards.files().stream()
                .<Place>map(file -> new OnDisk(file, isTransposed, reading))
                .toList();
    }

    @Override
    public String name() {
        return shards.named().toString();
    }

    @Override
    public LogitMatrix logits(Progress progress) {
        return ShardedLogits.open(shards, isTransposed, reading, progress);
    }

    /** @throws DataException always: a head is one file */
    @Override
    public Head head(Progress progress) {
        throw notOne("a head is one file");
    }

    /** @throws DataException always: names are one file, whatever the rows */
    @Override
    public Categories categories() {
        throw notOne("names of categories are one file for all rows");
    }

    /** @throws DataException always: a truth is one file, whatever the rows */
    @Override
    public PlantedTruth truth() {
        throw notOne("a truth is one file for all rows");
    }

    /** @throws DataException always: a hierarchy is one file, whatever the rows */
    @Override
    public Taxonomy taxonomy() {
        throw notOne("what categories are kinds of is one file for all rows");
    }

    private DataException notOne(String what) {
        return new DataException(
                name(), what + ", and this stands for " + shards.files().size(), "name one of them");
    }

    @Override
    public int[] labels() {
        return pieces().stream().map(Place::labels).flatMapToInt(IntStream::of).toArray();
    }

    @Override
    public boolean[] mask() {
        List<boolean[]> masks = pieces().stream().map(Place::mask).toList();
        boolean[] whole =
                new boolean[masks.stream().mapToInt(mask -> mask.length).sum()];
        int done = 0;
        for (boolean[] mask : masks) {
            System.arraycopy(mask, 0, whole, done, mask.length);
            done += mask.length;
        }
        return whole;
    }

    /** Rows that are called the same belong together, whichever files they are in. */
    @Override
    public SampleGroups groups() {
        return SampleGroups.stacked(pieces().stream().map(Place::groups).toList());
    }

    /** The bytes of all of them, one after the other; one file is open at a time. */
    @Override
    public InputStream stream() {
        List<Place> pieces = pieces();
        return new SequenceInputStream(Collections.enumeration(new AbstractList<InputStream>() {
            @Override
            public InputStream get(int index) {
                try {
                    return pieces.get(index).stream();
                } catch (IOException e) {
                    pieces.get(index).requireUnchanged();
                    throw new DataException(pieces.get(index).name(), "cannot be read", "copy it and open the copy", e);
                }
            }

            @Override
            public int size() {
                return pieces.size();
            }
        }));
    }

    @Override
    public long bytes() {
        return shards.bytes();
    }

    @Override
    public void requireUnchanged() {
        shards.requireUnchanged();
    }
}
