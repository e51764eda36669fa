package org.neuraldeps.solver.moments;

import java.util.Arrays;
import java.util.HashMap;
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

    /**
     * The columns that were used last.
     *
     * @param most how many at most
     */
    synchronized MomentColumns last(int most) {
        int[] last = columns.keySet().stream()
                .skip(Math.max(0, columns.size() - most))
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
        // Not find, which would count as a use.
        Map<Integer, double[]> copy = new HashMap<>(columns);
        return MomentColumns.some(
                size, last, Arrays.stream(last).mapToObj(copy::get).toArray(double[][]::new));
    }

    synchronized void keep(int category, double[] column) {
        columns.put(category, column);
    }

    synchronized long bytes() {
        return 8L * size * columns.size();
    }
}
