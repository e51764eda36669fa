package org.neuraldeps.solver.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;

/**
 * A hash of 64 bits of every row: rows with the same numbers have the same one. That two different ones among 50,000 do
 * happens once in ten thousand million data sets.
 */
final class RowHashes implements LogitScan.Look {

    private final int columns;
    private final long[] hashes;

    RowHashes(LogitMatrix logits) {
        this.columns = logits.columns();
        this.hashes = new long[logits.rows()];
    }

    @Override
    public void see(int row, double[] values, int offset) {
        long hash = 0;
        for (int j = offset; j < offset + columns; j++) {
            hash = ColumnRanges.hashed(hash, values[j]);
        }
        hashes[row] = hash;
    }

    /** The hash of a row. */
    long of(int row) {
        return hashes[row];
    }

    /** The hashes of all rows. */
    Set<Long> all() {
        return Arrays.stream(hashes).boxed().collect(Collectors.toSet());
    }

    /** How many different fit rows there are. */
    int differentFitRows(Split split) {
        return (int) Arrays.stream(split.fitIndices())
                .mapToLong(row -> hashes[row])
                .distinct()
                .count();
    }

    /** The evaluation rows that have the numbers of some fit row, ascending. */
    List<Integer> evaluationRowsThatRepeat(Split split) {
        Set<Long> fit = new HashSet<>();
        for (int row : split.fitIndices()) {
            fit.add(hashes[row]);
        }
        return Arrays.stream(split.evaluationIndices())
                .filter(row -> fit.contains(hashes[row]))
                .boxed()
                .toList();
    }
}
