package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

class ColumnCacheTest {

    private static final int COLUMNS = ColumnCache.LEAST_COLUMNS + 4;

    private final List<Integer> read = new ArrayList<>();
    private final ColumnCache cache = new ColumnCache(counting(), new int[] {2, 0}, 0);

    @Test
    void holdsTheEvaluationRowsInTheirOrder() {
        assertThat(cache.column(3)).containsExactly(2 * COLUMNS + 3, 3);
    }

    @Test
    void readsAColumnOnceAndForgetsTheOneUsedLongestAgo() {
        for (int j = 0; j < ColumnCache.LEAST_COLUMNS; j++) {
            cache.column(j);
        }
        cache.column(0);
        assertThat(read).hasSize(ColumnCache.LEAST_COLUMNS);
        cache.column(COLUMNS - 1);
        cache.column(0);
        assertThat(read).hasSize(ColumnCache.LEAST_COLUMNS + 1);
        assertThat(cache.column(1)).containsExactly(2 * COLUMNS + 1, 1);
        assertThat(read).endsWith(COLUMNS - 1, 1);
    }

    @Test
    void aColumnThatIsNoNumberIsRefusedWithItsPlace() {
        double[] values = {1, 2, 3, 4, 5, Double.NEGATIVE_INFINITY};
        ColumnCache bad = new ColumnCache(new ArrayLogitMatrix("made", 3, 2, values), new int[] {2, 0}, 0);
        assertThat(bad.column(0)).containsExactly(5, 1);
        assertThatThrownBy(() -> bad.column(1))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("made, row 2, column 1: infinity");
    }

    private LogitMatrix counting() {
        double[] values = new double[3 * COLUMNS];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        LogitMatrix all = new ArrayLogitMatrix("made", 3, COLUMNS, values);
        return new LogitMatrix() {
            @Override
            public int rows() {
                return all.rows();
            }

            @Override
            public int columns() {
                return all.columns();
            }

            @Override
            public StorageType storage() {
                return all.storage();
            }

            @Override
            public String origin() {
                return all.origin();
            }

            @Override
            public void readRows(int firstRow, int rowCount, double[] out) {
                all.readRows(firstRow, rowCount, out);
            }

            @Override
            public void readColumn(int column, double[] out) {
                read.add(column);
                all.readColumn(column, out);
            }
        };
    }
}
