package org.neuraldeps.solver.check;

import java.util.Arrays;
import java.util.stream.IntStream;
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
        return accuracy(labels, IntStream.range(0, columnOf.length).toArray());
    }

    /** Top-1 accuracy over some rows, at least one. */
    double accuracy(Labels labels, int... rows) {
        long hits = Arrays.stream(rows)
                .filter(row -> columnOf[row] == labels.of(row))
                .count();
        return (double) hits / rows.length;
    }
}
