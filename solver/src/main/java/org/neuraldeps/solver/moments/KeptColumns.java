package org.neuraldeps.solver.moments;

import java.util.LinkedHashMap;
import java.util.Map;

/** The columns used last, while there is room. Nobody holds the lock while computing. */
final class KeptColumns {

    private static final int LEAST = 64;

    private final int size;
    private final Map<Integer, double[]> columns;

    /**
     * @param size n
     * @param bytes how much memory columns may keep; {@value #LEAST} columns are always kept
     */
    KeptColumns(int size, long bytes) {
        this.size = size;
        long most = Math.max(LEAST, bytes / (8L * size));
        this.columns = new LinkedHashMap<>(LEAST, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, double[]> eldest) {
                return size() > most;
            }
        };
    }

    /** A column; null if it is not kept. */
    synchronized double[] find(int category) {
        return columns.get(category);
    }

    synchronized void keep(int category, double[] column) {
        columns.put(category, column);
    }

    synchronized long bytes() {
        return 8L * size * columns.size();
    }
}
