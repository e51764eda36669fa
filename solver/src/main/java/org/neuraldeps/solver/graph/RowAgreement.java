package org.neuraldeps.solver.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far one target is made of the same categories in two networks.
 *
 * @param target i
 * @param shared categories that predict it in both
 * @param here those that do so in the first alone
 * @param there those that do so in the second alone
 * @param opposite those of the shared whose θ has the other sign
 * @param rankCorrelation Spearman's ρ of the two rows of Θ over all other categories, equal values, such as the many zeros,
 *     sharing their mean rank; empty where one of the rows is all zero
 */
public record RowAgreement(int target, int shared, int here, int there, int opposite, OptionalDouble rankCorrelation) {

    /** Of a target. Cost O(k log k). */
    static RowAgreement of(int target, SparseTheta first, SparseTheta second) {
        int shared = 0;
        int opposite = 0;
        for (int edge = first.firstEdge(target); edge < first.firstEdge(target + 1); edge++) {
            double other = second.value(target, first.predictor(edge));
            shared += other == 0 ? 0 : 1;
            opposite += other * first.value(edge) < 0 ? 1 : 0;
        }
        return new RowAgreement(
                target,
                shared,
                first.degree(target) - shared,
                second.degree(target) - shared,
                opposite,
                first.degree(target) == 0 || second.degree(target) == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(spearman(new Ranks(first, target), new Ranks(second, target))));
    }

    /** Shared categories as a part of all that predict it in either (Jaccard); 1 where there are none. */
    public double overlap() {
        int all = shared + here + there;
        return all == 0 ? 1 : (double) shared / all;
    }

    /** How far ranks of the others lie from their mean; all zeros share one. */
    private static final class Ranks {
        private final int[] categories;
        private final double[] ranks;
        private final double ofZero;
        private final int others;

        Ranks(SparseTheta theta, int target) {
            int first = theta.firstEdge(target);
            int k = theta.degree(target);
            this.others = theta.categories() - 1;
            this.categories =
                    IntStream.range(first, first + k).map(theta::predictor).toArray();
            this.ranks = new double[k];
            double[] values =
                    IntStream.range(first, first + k).mapToDouble(theta::value).toArray();
            int negative =
                    (int) Arrays.stream(values).filter(value -> value < 0).count();
            int zeros = others - k;
            double mean = (others + 1) / 2.0;
            this.ofZero = negative + (zeros + 1) / 2.0 - mean;
            int[] order = IntStream.range(0, k)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> values[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int from = 0; from < k; ) {
                int to = from + 1;
                while (to < k && values[order[to]] == values[order[from]]) {
                    to++;
                }
                int before = values[order[from]] < 0 ? from : from + zeros;
                for (int i = from; i < to; i++) {
                    ranks[order[i]] = before + (to - from + 1) / 2.0 - mean;
                }
                from = to;
            }
        }

        double of(int category) {
            int place = Arrays.binarySearch(categories, category);
            return place < 0 ? ofZero : ranks[place];
        }

        double squares() {
            double sum = (others - categories.length) * ofZero * ofZero;
            for (double rank : ranks) {
                sum += rank * rank;
            }
            return sum;
        }
    }

    private static double spearman(Ranks first, Ranks second) {
        int[] either = IntStream.concat(Arrays.stream(first.categories), Arrays.stream(second.categories))
                .distinct()
                .toArray();
        double sum = (first.others - either.length) * first.ofZero * second.ofZero;
        for (int category : either) {
            sum += first.of(category) * second.of(category);
        }
        double scale = Math.sqrt(first.squares() * second.squares());
        // All others in one tie: there is no order to compare.
        return scale == 0 ? 0 : sum / scale;
    }
}
