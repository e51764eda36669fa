package org.neuraldeps.spark;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.LogitDataset;

/**
 * A part of the rows, whose own rows are dealt to the folds: which blocks it is cut into, and which fold each of its rows is in.
 *
 * @param files where it is
 * @param heads of its shards that have rows
 * @param dataset all but its rows
 * @param folds empty where it has too few groups
 */
record PartPlan(PartFiles files, List<ShardHead> heads, LogitDataset dataset, Optional<Folds> folds) {

    static PartPlan of(PartFiles files, List<ShardHead> heads, LogitDataset dataset, Folding folding) {
        Optional<Folds> folds =
                dataset.fitGroups() < folding.count() ? Optional.empty() : Optional.of(Folds.of(dataset, folding));
        return new PartPlan(files, heads, dataset, folds);
    }

    /**
     * The fold of some rows.
     *
     * @param areDealt whether all parts have folds; otherwise all fit rows are in one
     */
    byte[] folds(int first, int count, boolean areDealt) {
        byte[] fold = new byte[count];
        for (int row = 0; row < count; row++) {
            boolean isFit = dataset.split().isFit(first + row);
            fold[row] = !isFit
                    ? RowBlock.EVALUATION
                    : areDealt ? (byte) folds.orElseThrow().of(first + row) : 0;
        }
        return fold;
    }

    /** The labels of some rows; null where none are known. */
    int[] labels(int first, int count) {
        if (dataset.labels().isEmpty()) {
            return null;
        }
        int[] labels = new int[count];
        for (int row = 0; row < count; row++) {
            labels[row] = dataset.labels().get().of(first + row);
        }
        return labels;
    }
}
