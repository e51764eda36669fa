package org.neuraldeps.solver.moments;

import java.util.List;
import java.util.Objects;

/**
 * Says of second moments that they were formed of some of the rows so far: of blocks of neighbouring rows, drawn at
 * random, so that the blocks stand for all of them. What is computed from such moments is an estimate of what all rows
 * will give. Immutable.
 *
 * <p>The blocks were dealt out to groups, which hardly differ in how many rows they have; how far the groups lie apart
 * tells how far the estimate may be off.
 *
 * @param rows how many fit rows were read
 * @param allRows how many fit rows there are
 * @param groups C over the rows of each group, all rows that were read being in one of them; at least two
 */
public record Estimate(int rows, int allRows, List<SecondMoments> groups) {

    public Estimate {
        groups = List.copyOf(Objects.requireNonNull(groups));
        if (rows < 1 || rows > allRows) {
            throw new IllegalArgumentException(rows + " of " + allRows + " rows");
        }
        if (groups.size() < 2) {
            throw new IllegalArgumentException(groups.size() + " groups cannot lie apart");
        }
    }

    /** Which part of the fit rows was read, above 0 and at most 1. */
    public double fraction() {
        return (double) rows / allRows;
    }

    /** The same for the logits with the mean taken from every row; of moments that are held, n² additions a group. */
    public Estimate rowCentred() {
        return new Estimate(
                rows,
                allRows,
                groups.stream().<SecondMoments>map(RowCentredMoments::of).toList());
    }
}
