package org.neuraldeps.solver.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What is never parted when rows are shared out: groups where they are known, single rows elsewhere. In a random order
 * that a seed decides.
 */
final class RowUnits {

    private final IntUnaryOperator unitOf;

    /** How many of the rows that are shared out each unit has. */
    private final int[] sizes;

    private final int rows;

    private RowUnits(IntUnaryOperator unitOf, int units, int[] rows) {
        this.unitOf = unitOf;
        this.sizes = new int[units];
        this.rows = rows.length;
        for (int row : rows) {
            sizes[unitOf.applyAsInt(row)]++;
        }
    }

    /**
     * @param groups which rows belong together
     * @param rows those that are shared out
     */
    static RowUnits of(Optional<SampleGroups> groups, int[] rows) {
        return groups.map(known -> new RowUnits(known::of, known.size(), rows))
                .orElseGet(
                        () -> new RowUnits(row -> row, Arrays.stream(rows).max().orElse(-1) + 1, rows));
    }

    /** The unit that a row is in. */
    int of(int row) {
        return unitOf.applyAsInt(row);
    }

    /** How many numbers of units there are; some units may have none of the rows. */
    int count() {
        return sizes.length;
    }

    /** How many of the rows a unit has. */
    int size(int unit) {
        return sizes[unit];
    }

    /** How many rows there are in all units. */
    int rows() {
        return rows;
    }

    /** The units that have rows, in a random order. */
    int[] shuffled(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order =
                IntStream.range(0, sizes.length).filter(unit -> sizes[unit] > 0).toArray();
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
