package org.neuraldeps.solver.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses targets that have close relatives and are unlike each other. */
final class TargetSpread {

    private TargetSpread() {}

    /** Farthest-first among the candidates. Cost n² + n count. */
    static int[] choose(Similarity similarity, int n, int count) {
        double[] nearest =
                IntStream.range(0, n).mapToDouble(similarity::nearest).toArray();
        double[] total = IntStream.range(0, n).mapToDouble(similarity::total).toArray();
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
                likeness[candidate] = Math.max(likeness[candidate], similarity.of(candidate, next));
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
