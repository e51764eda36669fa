package org.neuraldeps.solver.data;

import java.util.HashMap;
import java.util.Map;

/** Deals units of rows to folds: first evenly by label, then evenly by rows. */
final class FoldDealer {

    private final RowUnits units;
    private final int[] labelOfUnit;
    private final int[] rows;
    private final Map<Integer, int[]> unitsOfLabel = new HashMap<>();

    /** @param labelOfUnit beside the units; all the same where labels do not matter */
    FoldDealer(RowUnits units, int[] labelOfUnit, int folds) {
        this.units = units;
        this.labelOfUnit = labelOfUnit;
        this.rows = new int[folds];
    }

    /** The fold of every unit. */
    int[] deal(int[] order) {
        int[] foldOfUnit = new int[units.count()];
        for (int unit : order) {
            int[] alike = unitsOfLabel.computeIfAbsent(labelOfUnit[unit], label -> new int[rows.length]);
            int fold = best(alike);
            foldOfUnit[unit] = fold;
            alike[fold]++;
            rows[fold] += units.size(unit);
        }
        return foldOfUnit;
    }

    /** With the fewest units of the label; of these, with the fewest rows; of these, the first. */
    private int best(int[] alike) {
        int best = 0;
        for (int fold = 1; fold < rows.length; fold++) {
            boolean isBetter = alike[fold] == alike[best] ? rows[fold] < rows[best] : alike[fold] < alike[best];
            best = isBetter ? fold : best;
        }
        return best;
    }
}
