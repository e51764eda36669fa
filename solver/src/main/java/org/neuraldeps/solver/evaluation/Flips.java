package org.neuraldeps.solver.evaluation;

import java.util.List;

/**
 * All rows whose answer changes: Acc against its original, as the paired difference it is. Immutable.
 *
 * @param rows in the order of the logits
 * @param signTest of the groups that gain against those that lose; (0, 0) without labels
 */
public record Flips(List<Flip> rows, SignTest signTest) {

    public Flips {
        rows = List.copyOf(rows);
    }

    /** How many rows become right. */
    public int gained() {
        return (int) rows.stream().filter(Flip::isGained).count();
    }

    /** How many rows were right and are not any more. Acc − its original = (gained − lost) / evaluation rows. */
    public int lost() {
        return (int) rows.stream().filter(Flip::isLost).count();
    }
}
