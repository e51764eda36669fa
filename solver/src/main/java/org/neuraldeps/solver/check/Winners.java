package org.neuraldeps.solver.check;

import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;

/** The column with the largest logit in every row, the lowest of equals: what the network says. */
final class Winners implements LogitScan.Look {

    private final int columns;
    private final int[] columnOf;

    Winners(LogitMatrix logits) {
        this.columns = logits.columns();
        this.columnOf = new int[logits.rows()];
    }

    @Override
    public void see(int row, double[] values, int offset) {
        int best = 0;
        for (int j = 1; j < columns; j++) {
            best = values[offset + j] > values[offset + best] ? j : best;
        }
        columnOf[row] = best;
    }

    /** One column a row; not to be modified. */
    int[] columns() {
        return columnOf;
    }

    /** Top-1 accuracy over all rows. */
    double accuracy(Labels labels) {
        int hits = 0;
        for (int row = 0; row < columnOf.length; row++) {
            hits += columnOf[row] == labels.of(row) ? 1 : 0;
        }
        return (double) hits / columnOf.length;
    }
}
