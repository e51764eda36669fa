package org.neuraldeps.solver.graph;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.neuraldeps.solver.work.Progress;

/**
 * How far the dependencies of two networks are the same: which are in both, and whether there are more of those than there would
 * be if the targets of one of them were exchanged at random. Immutable.
 *
 * <p>The exchange keeps how many categories a target is made of and how often each category predicts, so a few categories that
 * predict everything in both networks do not pass for agreement.
 *
 * @param rows one for each target, in the order of the columns
 * @param shared dependencies in both
 * @param here those in the first alone
 * @param there those in the second alone
 * @param expectedShared how many would be in both on average, if targets were exchanged
 * @param mostShared the most that were in both in {@value #PERMUTATIONS} such exchanges
 * @param atLeastAsMany how often there were as many as there are, or more; with one added to it and to the number of
 *     exchanges, their ratio is the p-value of a permutation test
 */
public record ThetaAgreement(
        List<RowAgreement> rows,
        long shared,
        long here,
        long there,
        double expectedShared,
        long mostShared,
        int atLeastAsMany) {

    /** How often targets are exchanged. */
    public static final int PERMUTATIONS = 999;

    private static final long SEED = 20230613;

    public ThetaAgreement {
        rows = List.copyOf(rows);
    }

    /**
     * Of two networks over the same categories. Cost O(n k) for each of the exchanges.
     *
     * @param first Θ of one
     * @param second Θ of the other
     * @param progress is told of exchanges, and asked whether to go on
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static ThetaAgreement of(SparseTheta first, SparseTheta second, Progress progress) {
        if (first.categories() != second.categories()) {
            throw new IllegalArgumentException(first.categories() + " and " + second.categories() + " categories");
        }
        int n = first.categories();
        List<RowAgreement> rows = IntStream.range(0, n)
                .mapToObj(target -> RowAgreement.of(target, first, second))
                .toList();
        long shared = rows.stream().mapToLong(RowAgreement::shared).sum();
        Exchanges exchanges = Exchanges.of(first, second, shared, progress);
        return new ThetaAgreement(
                rows,
                shared,
                first.edges() - shared,
                second.edges() - shared,
                exchanges.total / (double) PERMUTATIONS,
                exchanges.most,
                exchanges.atLeastAsMany);
    }

    /** Shared dependencies as a part of all that are in either (Jaccard); 1 where there are none. */
    public double overlap() {
        long all = shared + here + there;
        return all == 0 ? 1 : (double) shared / all;
    }

    /** The same if as many were shared as targets exchanged at random share on average. */
    public double expectedOverlap() {
        double all = 2 * shared + here + there - expectedShared;
        return all == 0 ? 1 : expectedShared / all;
    }

    /** The p-value of a permutation test: how likely as many would be shared by chance. */
    public double chance() {
        return (1.0 + atLeastAsMany) / (1 + PERMUTATIONS);
    }

    /** Spearman's ρ of the rows, averaged over the targets that have one; 0 where none has. */
    public double meanRankCorrelation() {
        return rows.stream()
                .flatMapToDouble(row -> row.rankCorrelation().stream())
                .average()
                .orElse(0);
    }

    /** The targets that differ most first: by overlap, then rank correlation, then column. */
    public List<RowAgreement> byDifference() {
        return rows.stream()
                .sorted(Comparator.comparingDouble(RowAgreement::overlap)
                        .thenComparingDouble(row -> row.rankCorrelation().orElse(-1))
                        .thenComparingInt(RowAgreement::target))
                .toList();
    }

    /** What came of exchanging targets. */
    private record Exchanges(long total, long most, int atLeastAsMany) {

        static Exchanges of(SparseTheta first, SparseTheta second, long shared, Progress progress) {
            SplittableRandom random = new SplittableRandom(SEED);
            int[] other = IntStream.range(0, first.categories()).toArray();
            long total = 0;
            long most = 0;
            int atLeast = 0;
            for (int i = 0; i < PERMUTATIONS; i++) {
                progress.checkCancelled();
                progress.at((double) i / PERMUTATIONS, "targets exchanged at random");
                shuffle(other, random);
                long found = shared(first, second, other);
                total += found;
                most = Math.max(most, found);
                atLeast += found >= shared ? 1 : 0;
            }
            return new Exchanges(total, most, atLeast);
        }

        private static void shuffle(int[] order, SplittableRandom random) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int moved = order[i];
                order[i] = order[j];
                order[j] = moved;
            }
        }

        private static long shared(SparseTheta first, SparseTheta second, int[] other) {
            long found = 0;
            for (int target = 0; target < other.length; target++) {
                int a = first.firstEdge(target);
                int b = second.firstEdge(other[target]);
                int endOfA = first.firstEdge(target + 1);
                int endOfB = second.firstEdge(other[target] + 1);
                while (a < endOfA && b < endOfB) {
                    int difference = first.predictor(a) - second.predictor(b);
                    found += difference == 0 ? 1 : 0;
                    a += difference <= 0 ? 1 : 0;
                    b += difference >= 0 ? 1 : 0;
                }
            }
            return found;
        }
    }
}
