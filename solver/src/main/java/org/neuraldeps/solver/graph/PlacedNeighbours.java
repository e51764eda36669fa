package org.neuraldeps.solver.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * What places are found from: the nearest of each category, and the distances of all from some.
 *
 * @param categories from the own order to the column of C
 * @param nearest in the own order
 * @param landmarks of each of some categories, the distances of all in the own order, in steps
 */
record PlacedNeighbours(int[] categories, NearestCategories nearest, char[][] landmarks) {

    /** The distances from as many as this stand for those from all. */
    private static final int LANDMARKS = 1000;

    /** Columns compared together where C is not held. */
    private static final int AT_ONCE = 512;

    /**
     * Where C is held by way of all distances; elsewhere some columns after the other, n² N multiply-adds, of which 2 n x 1,000 bytes and
     * the nearest stay. Then categories with the same sums of distances and of their squares come in the order of the columns.
     *
     * @param count how many nearest
     */
    static PlacedNeighbours of(SecondMoments moments, int count, Workers workers, Progress progress) {
        if (moments.isHeld() && moments.size() <= CategoryLimits.HELD) {
            CategoryDistances distances = CategoryDistances.of(moments, workers, progress);
            return new PlacedNeighbours(
                    IntStream.range(0, distances.size())
                            .map(distances::category)
                            .toArray(),
                    NearestCategories.of(distances, count, workers),
                    landmarks(distances));
        }
        return new Pass(moments, count).run(workers, progress);
    }

    private static char[][] landmarks(CategoryDistances distances) {
        int n = distances.size();
        return IntStream.range(0, Math.min(n, LANDMARKS))
                .map(l -> landmark(l, n))
                .mapToObj(landmark -> {
                    char[] row = new char[n];
                    for (int i = 0; i < n; i++) {
                        row[i] = (char) distances.steps(landmark, i);
                    }
                    return row;
                })
                .toArray(char[][]::new);
    }

    private static int landmark(int l, int n) {
        return (int) ((long) l * n / Math.min(n, LANDMARKS));
    }

    /** Block by block, in the order of the columns, which is left at the end. */
    private static final class Pass {

        private final SecondMoments moments;
        private final int n;
        private final int most;
        private final int[][] others;
        private final int[][] steps;
        private final long[] sums;
        private final long[] squares;
        private final char[][] landmarks;

        Pass(SecondMoments moments, int count) {
            this.moments = moments;
            this.n = moments.size();
            this.most = Math.min(count, n - 1);
            this.others = new int[n][];
            this.steps = new int[n][];
            this.sums = new long[n];
            this.squares = new long[n];
            this.landmarks = new char[Math.min(n, LANDMARKS)][];
        }

        PlacedNeighbours run(Workers workers, Progress progress) {
            double[] inverseLengths = CategoryDistances.inverseLengths(moments);
            for (int first = 0; first < n; first += AT_ONCE) {
                progress.checkCancelled();
                progress.at((double) first / n, "comparing categories");
                int[] block =
                        IntStream.range(first, Math.min(n, first + AT_ONCE)).toArray();
                MomentColumns columns = moments.columns(block, progress.quiet());
                workers.forEach(
                        block.length,
                        i -> take(block[i], CategoryDistances.row(block[i], columns.column(block[i]), inverseLengths)));
            }
            return ordered();
        }

        private void take(int category, char[] row) {
            for (char step : row) {
                sums[category] += step;
                squares[category] += (long) step * step;
            }
            others[category] = NearestCategories.nearest(row, category, most);
            steps[category] = Arrays.stream(others[category]).map(j -> row[j]).toArray();
            int l = (int) (((long) category * landmarks.length + n - 1) / n);
            if (l < landmarks.length && landmark(l, n) == category) {
                landmarks[l] = row;
            }
        }

        private PlacedNeighbours ordered() {
            int[] order = IntStream.range(0, n)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(i -> sums[i]).thenComparingLong(i -> squares[i]))
                    .mapToInt(i -> i)
                    .toArray();
            int[] rank = new int[n];
            for (int i = 0; i < n; i++) {
                rank[order[i]] = i;
            }
            int[][] othersThere = new int[n][];
            int[][] stepsThere = new int[n][];
            for (int i = 0; i < n; i++) {
                othersThere[i] =
                        Arrays.stream(others[order[i]]).map(j -> rank[j]).toArray();
                stepsThere[i] = steps[order[i]];
            }
            return new PlacedNeighbours(order, new NearestCategories(othersThere, stepsThere), landmarks(order, rank));
        }

        private char[][] landmarks(int[] order, int[] rank) {
            return IntStream.range(0, landmarks.length)
                    .boxed()
                    .sorted(Comparator.comparingInt(l -> rank[landmark(l, n)]))
                    .map(l -> {
                        char[] there = new char[n];
                        for (int i = 0; i < n; i++) {
                            there[i] = landmarks[l][order[i]];
                        }
                        return there;
                    })
                    .toArray(char[][]::new);
        }
    }
}
