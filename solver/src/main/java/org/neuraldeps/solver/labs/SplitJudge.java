package org.neuraldeps.solver.labs;

import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * Judges logits of new categories beside fixed logits of the base on test rows. Which base category wins a row is settled
 * once, so that another Θ costs n2 comparisons a row. Immutable.
 */
final class SplitJudge {

    private static final int BLOCK_ROWS = 256;

    private final CategorySplit split;
    private final Labels labels;
    private final int[] places;

    /** Beside the rows: the base category that wins among the base, and its logit. */
    private final int[] baseWinners;

    private final double[] baseLogits;

    /**
     * @param labels of the test rows
     * @param base their logits of base categories, M x n1; read once
     */
    SplitJudge(CategorySplit split, Labels labels, LogitMatrix base, Progress progress) {
        this.split = split;
        this.labels = labels;
        this.places = split.places();
        this.baseWinners = new int[labels.rows()];
        this.baseLogits = new double[labels.rows()];
        int n1 = base.columns();
        for (int first = 0; first < labels.rows(); first += BLOCK_ROWS) {
            progress.checkCancelled();
            int count = Math.min(BLOCK_ROWS, labels.rows() - first);
            double[] values = new double[count * n1];
            base.readRows(first, count, values);
            for (int i = 0; i < count; i++) {
                int winner = largest(values, i * n1, n1);
                baseWinners[first + i] = split.base().get(winner);
                baseLogits[first + i] = values[i * n1 + winner];
            }
        }
    }

    /** How good [B, F] is, F being given logits of new categories, M x n2. */
    SplitAccuracy judge(LogitMatrix fresh) {
        double[] values = new double[fresh.rows() * fresh.columns()];
        fresh.readRows(0, fresh.rows(), values);
        return judge(values);
    }

    /** @param fresh logits of new categories, M x n2, row after row */
    SplitAccuracy judge(double[] fresh) {
        int n2 = split.fresh().size();
        Count ofBase = new Count();
        Count ofNew = new Count();
        for (int row = 0; row < labels.rows(); row++) {
            int place = largest(fresh, row * n2, n2);
            int newWinner = split.fresh().get(place);
            double newLogit = fresh[row * n2 + place];
            boolean newWins =
                    newLogit > baseLogits[row] || (newLogit == baseLogits[row] && newWinner < baseWinners[row]);
            int label = labels.of(row);
            boolean isBase = places[label] >= 0;
            (isBase ? ofBase : ofNew)
                    .add(
                            label == (newWins ? newWinner : baseWinners[row]),
                            label == (isBase ? baseWinners[row] : newWinner),
                            isBase != newWins);
        }
        return new SplitAccuracy(
                ofBase.amongAll(), ofNew.amongAll(), ofBase.within(), ofNew.within(), ofBase.side(), ofNew.side());
    }

    /** The place of the largest of some numbers, the first of equals. */
    private static int largest(double[] values, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (values[from + i] > values[from + best]) {
                best = i;
            }
        }
        return best;
    }

    private static final class Count {

        private int rows;
        private int amongAll;
        private int within;
        private int side;

        void add(boolean isAmongAll, boolean isWithin, boolean isSide) {
            rows++;
            amongAll += isAmongAll ? 1 : 0;
            within += isWithin ? 1 : 0;
            side += isSide ? 1 : 0;
        }

        Hits amongAll() {
            return new Hits(amongAll, rows);
        }

        Hits within() {
            return new Hits(within, rows);
        }

        Hits side() {
            return new Hits(side, rows);
        }
    }
}
