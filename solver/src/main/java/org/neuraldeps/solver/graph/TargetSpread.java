package org.neuraldeps.solver.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.solver.work.Progress;

/** Chooses targets that have close relatives and are unlike each other. */
final class TargetSpread {

    private TargetSpread() {}

    /** Farthest-first among the candidates. Cost n² + n count. */
    static int[] choose(Similarity similarity, int count, Progress progress) {
        int n = similarity.size();
        double[] nearest = new double[n];
        double[] total = new double[n];
        for (int i = 0; i < n; i++) {
            progress.checkCancelled();
            progress.at((double) i / n, "comparing categories");
            nearest[i] = similarity.nearest(i);
            total[i] = similarity.total(i);
        }
        Comparator<Integer> mostTypical =
                Comparator.comparingDouble((Integer i) -> -total[i]).thenComparing(i -> i);
        // The closest relative of one's closest relative is often oneself: such pairs tie, hence the second key.
        List<Integer> candidates = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -nearest[i]).thenComparing(mostTypical))
                .limit(Math.max(count, n / 2))
                .sorted(mostTypical)
                .toList();
        double[] likeness = new double[n];
        int[] chosen = new int[count];
        for (int i = 0; i < count; i++) {
            int next = i == 0 ? candidates.get(0) : leastAlike(candidates, likeness);
            chosen[i] = next;
            for (int candidate : candidates) {
                likeness[candidate] = Math.max(likeness[candidate], similarity.of(next, candidate));
            }
            likeness[next] = Double.POSITIVE_INFINITY;
        }
        return chosen;
    }

    private static int leastAlike(List<Integer> candidates, double[] likeness) {
        return candidates.stream()
                .min(Comparator.comparingDouble((Integer i) -> likeness[i]).thenComparing(i -> i))
                .orElseThrow();
    }
}
