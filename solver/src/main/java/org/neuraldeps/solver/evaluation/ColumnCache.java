package org.neuraldeps.solver.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.LogitMatrix;

/** The evaluation rows of the columns used last. A sweep over λ asks for the same few columns again and again. */
final class ColumnCache {

    static final int LEAST_COLUMNS = 16;

    private static final long MOST_BYTES = 64L << 20;

    private final LogitMatrix logits;
    private final int[] rows;
    private final Map<Integer, double[]> columns;

    ColumnCache(LogitMatrix logits, int[] rows) {
        this(logits, rows, MOST_BYTES);
    }

    /** @param mostBytes how much memory columns may keep; {@value #LEAST_COLUMNS} are always kept */
    ColumnCache(LogitMatrix logits, int[] rows, long mostBytes) {
        this.logits = logits;
        this.rows = rows;
        long most = Math.max(LEAST_COLUMNS, mostBytes / (8L * Math.max(1, rows.length)));
        this.columns = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, double[]> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * A column over the evaluation rows; not to be modified. Reads without the lock: two threads that miss the same
     * column read it twice, but none waits for another.
     */
    double[] column(int category) {
        synchronized (columns) {
            double[] known = columns.get(category);
            if (known != null) {
                return known;
            }
        }
        double[] read = read(category);
        synchronized (columns) {
            columns.put(category, read);
        }
        return read;
    }

    private double[] read(int category) {
        double[] whole = new double[logits.rows()];
        logits.readColumn(category, whole);
        FiniteCheck.requireColumn(logits, category, whole);
        double[] part = new double[rows.length];
        for (int r = 0; r < rows.length; r++) {
            part[r] = whole[rows[r]];
        }
        return part;
    }
}
