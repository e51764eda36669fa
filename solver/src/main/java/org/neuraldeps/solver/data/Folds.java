package org.neuraldeps.solver.data;

import java.util.Arrays;
import java.util.Optional;

/**
 * The fit rows of some data in K parts. Groups stay whole. Where there are labels, groups of the same label (that of their
 * first row) are spread over as many folds as there are; within that a group goes where the fewest rows are, in an order
 * that the seed decides. Rows that are held out for evaluation are in no fold. Immutable.
 */
public final class Folds {

    private static final int NONE = -1;

    private final Folding folding;
    private final int[] foldOfRow;

    private Folds(Folding folding, int[] foldOfRow) {
        this.folding = folding;
        this.foldOfRow = foldOfRow;
    }

    /**
     * Shares out the fit rows of some data.
     *
     * @throws DataException if there are fewer groups than folds
     */
    public static Folds of(LogitDataset dataset, Folding folding) {
        return deal(dataset, folding, true);
    }

    /**
     * Shares out the fit rows of some data at random, whatever their labels: what a part of the folds says differs from what all
     * say by chance alone, as rows of another day would.
     *
     * @throws DataException if there are fewer groups than folds
     */
    public static Folds atRandom(LogitDataset dataset, Folding folding) {
        return deal(dataset, folding, false);
    }

    private static Folds deal(LogitDataset dataset, Folding folding, boolean isByLabel) {
        int[] rows = dataset.split().fitIndices();
        RowUnits units = RowUnits.of(dataset.groups(), rows);
        int[] order = units.shuffled(folding.seed());
        if (order.length < folding.count()) {
            throw new DataException(
                    dataset.name(),
                    "its " + rows.length + " fit rows are in " + order.length + " groups, too few for "
                            + folding.count() + (isByLabel ? " folds" : " blocks of them"),
                    isByLabel ? "ask for fewer folds" : "give more rows");
        }
        int[] labelOfUnit = isByLabel ? labels(dataset, units, rows) : new int[units.count()];
        int[] foldOfUnit = new FoldDealer(units, labelOfUnit, folding.count()).deal(order);
        int[] foldOfRow = new int[dataset.split().rows()];
        Arrays.fill(foldOfRow, NONE);
        for (int row : rows) {
            foldOfRow[row] = foldOfUnit[units.of(row)];
        }
        return new Folds(folding, foldOfRow);
    }

    /** The label of every unit, that of its first row; all the same without labels. */
    private static int[] labels(LogitDataset dataset, RowUnits units, int[] rows) {
        int[] labelOfUnit = new int[units.count()];
        Optional<Labels> labels = dataset.labels();
        for (int i = rows.length - 1; i >= 0 && labels.isPresent(); i--) {
            labelOfUnit[units.of(rows[i])] = labels.get().of(rows[i]);
        }
        return labelOfUnit;
    }

    /** How they were asked for. */
    public Folding folding() {
        return folding;
    }

    /** K, how many there are. */
    public int count() {
        return folding.count();
    }

    /** The fold of a row; -1 for one that is held out for evaluation. */
    public int of(int row) {
        return foldOfRow[row];
    }

    /** To fit the rows of all other folds, and to evaluate on those of this one. */
    public Split judgedBy(int fold) {
        boolean[] fit = new boolean[foldOfRow.length];
        boolean[] own = new boolean[foldOfRow.length];
        for (int row = 0; row < foldOfRow.length; row++) {
            own[row] = foldOfRow[row] == fold;
            fit[row] = foldOfRow[row] != fold && foldOfRow[row] != NONE;
        }
        return Split.among(fit, own);
    }

    /** To fit the rows of these folds and no others. */
    public Split only(int... folds) {
        boolean[] isChosen = new boolean[count()];
        for (int fold : folds) {
            isChosen[fold] = true;
        }
        boolean[] fit = new boolean[foldOfRow.length];
        for (int row = 0; row < foldOfRow.length; row++) {
            fit[row] = foldOfRow[row] != NONE && isChosen[foldOfRow[row]];
        }
        return Split.among(fit, new boolean[foldOfRow.length]);
    }
}
