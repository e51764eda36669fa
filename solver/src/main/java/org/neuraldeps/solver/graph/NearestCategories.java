package org.neuraldeps.solver.graph;

import java.util.Arrays;
import org.neuraldeps.solver.work.Workers;

/**
 * The nearest others of every category, nearest first; of equally near ones the earlier.
 *
 * @param others per category, which they are
 * @param steps beside them, how far they are
 */
record NearestCategories(int[][] others, int[][] steps) {

    /**
     * Of all distances. Cost n² log n.
     *
     * @param count how many of each; all others where there are not so many
     */
    static NearestCategories of(CategoryDistances distances, int count, Workers workers) {
        int n = distances.size();
        int most = Math.min(count, n - 1);
        int[][] others = new int[n][];
        int[][] steps = new int[n][];
        workers.forEach(n, i -> {
            others[i] = nearest(distances.row(i), i, most);
            steps[i] = Arrays.stream(others[i]).map(j -> distances.steps(i, j)).toArray();
        });
        return new NearestCategories(others, steps);
    }

    /** Of one row of distances: most of them are no nearer than what is found by then, and cost one comparison. */
    static int[] nearest(char[] row, int i, int most) {
        long[] keys = new long[2 * most + 1];
        int count = 0;
        long farthest = Long.MAX_VALUE;
        for (int j = 0; j < row.length; j++) {
            long key = (long) row[j] << Integer.SIZE | j;
            if (key < farthest && j != i) {
                keys[count++] = key;
                if (count == keys.length) {
                    Arrays.sort(keys);
                    count = most;
                    farthest = keys[most - 1];
                }
            }
        }
        Arrays.sort(keys, 0, count);
        return Arrays.stream(keys, 0, most).mapToInt(key -> (int) key).toArray();
    }

    /** n. */
    int size() {
        return others.length;
    }
}
