package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.work.Progress;

class ThetaAgreementTest {

    private static final int N = 30;

    /** Rows of a few predictors, values from a short list so that there are ties and both signs. */
    private static SparseTheta random(long seed, int predictors) {
        Random random = new Random(seed);
        return SparseTheta.of(IntStream.range(0, N)
                .mapToObj(target -> {
                    TreeSet<Integer> support = new TreeSet<>();
                    while (support.size() < predictors) {
                        int j = random.nextInt(N);
                        if (j != target) {
                            support.add(j);
                        }
                    }
                    return new SparseRow(
                            support.stream().mapToInt(j -> j).toArray(),
                            support.stream()
                                    .mapToDouble(j -> (1 + random.nextInt(3)) * (random.nextInt(4) == 0 ? -0.5 : 0.5))
                                    .toArray());
                })
                .toList());
    }

    private static double[] others(SparseTheta theta, int target) {
        return IntStream.range(0, N)
                .filter(j -> j != target)
                .mapToDouble(j -> theta.value(target, j))
                .toArray();
    }

    @Test
    void aNetworkAgreesWithItself() {
        SparseTheta theta = random(1, 4);
        ThetaAgreement same = ThetaAgreement.of(theta, theta, Progress.NONE);
        assertThat(same.shared()).isEqualTo(theta.edges());
        assertThat(same.here()).isZero();
        assertThat(same.there()).isZero();
        assertThat(same.overlap()).isEqualTo(1);
        assertThat(same.meanRankCorrelation()).isCloseTo(1, within(1e-12));
        assertThat(same.chance()).isEqualTo(1.0 / 1000);
        assertThat(same.mostShared()).isLessThan(same.shared());
    }

    @Test
    void theRankCorrelationIsSpearmansOverAllOthers() {
        SparseTheta first = random(1, 4);
        SparseTheta second = random(2, 5);
        ThetaAgreement agreement = ThetaAgreement.of(first, second, Progress.NONE);
        for (RowAgreement row : agreement.rows()) {
            double expected = pearson(ranks(others(first, row.target())), ranks(others(second, row.target())));
            assertThat(row.rankCorrelation().orElseThrow()).isCloseTo(expected, within(1e-12));
        }
    }

    /** Mean ranks by counting. */
    private static double[] ranks(double[] values) {
        return Arrays.stream(values)
                .map(value ->
                        Arrays.stream(values).filter(other -> other < value).count()
                                + (1
                                                + Arrays.stream(values)
                                                        .filter(other -> other == value)
                                                        .count())
                                        / 2.0)
                .toArray();
    }

    private static double pearson(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }

    @Test
    void dependenciesAreCountedOnce() {
        SparseTheta first = random(3, 4);
        SparseTheta second = random(4, 6);
        for (RowAgreement row : ThetaAgreement.of(first, second, Progress.NONE).rows()) {
            double[] a = others(first, row.target());
            double[] b = others(second, row.target());
            int[] both = IntStream.range(0, N - 1)
                    .filter(j -> a[j] != 0 && b[j] != 0)
                    .toArray();
            assertThat(row.shared()).isEqualTo(both.length);
            assertThat(row.here()).isEqualTo(4 - both.length);
            assertThat(row.there()).isEqualTo(6 - both.length);
            assertThat(row.opposite()).isEqualTo((int)
                    Arrays.stream(both).filter(j -> a[j] * b[j] < 0).count());
            assertThat(row.overlap()).isEqualTo(both.length / (10.0 - both.length));
        }
    }

    @Test
    void unrelatedNetworksShareNoMoreThanChance() {
        SparseTheta first = random(5, 4);
        SparseTheta second = random(6, 4);
        ThetaAgreement agreement = ThetaAgreement.of(first, second, Progress.NONE);
        long[] out1 = counts(first);
        long[] out2 = counts(second);
        double expected =
                IntStream.range(0, N).mapToDouble(j -> out1[j] * out2[j]).sum() / N;
        assertThat(agreement.expectedShared()).isCloseTo(expected, within(0.05 * expected));
        assertThat(agreement.chance()).isGreaterThan(0.05);
    }

    @Test
    void categoriesThatPredictEverythingAreNoAgreement() {
        // Every target but 0 is made of 0, in both networks; nothing else is shared.
        List<SparseRow> rows = IntStream.range(0, N)
                .mapToObj(target -> target == 0 ? SparseRow.EMPTY : new SparseRow(new int[] {0}, new double[] {1}))
                .toList();
        ThetaAgreement agreement = ThetaAgreement.of(SparseTheta.of(rows), SparseTheta.of(rows), Progress.NONE);
        assertThat(agreement.overlap()).isEqualTo(1);
        assertThat(agreement.expectedShared()).isGreaterThan(0.95 * agreement.shared());
        assertThat(agreement.rows().get(0).rankCorrelation()).isEmpty();
    }

    @Test
    void layersAreTheWholeWithoutOverlap() {
        SparseTheta first = random(9, 4);
        SparseTheta second = random(10, 6);
        ThetaLayers layers = ThetaLayers.of(first, second);
        ThetaAgreement agreement = ThetaAgreement.of(first, second, Progress.NONE);
        assertThat(layers.shared().edges()).isEqualTo((int) agreement.shared());
        assertThat(layers.first().edges()).isEqualTo((int) agreement.here());
        assertThat(layers.second().edges()).isEqualTo((int) agreement.there());
        for (int target = 0; target < N; target++) {
            for (int j = 0; j < N; j++) {
                assertThat(layers.shared().value(target, j) + layers.first().value(target, j))
                        .isEqualTo(first.value(target, j));
                assertThat(layers.second().value(target, j))
                        .isEqualTo(first.value(target, j) == 0 ? second.value(target, j) : 0);
            }
        }
    }

    private static long[] counts(SparseTheta theta) {
        long[] counts = new long[N];
        IntStream.range(0, theta.edges()).forEach(edge -> counts[theta.predictor(edge)]++);
        return counts;
    }

    @Test
    void whatDiffersMostComesFirst() {
        SparseTheta first = random(7, 4);
        SparseTheta second = random(8, 4);
        List<RowAgreement> ordered =
                ThetaAgreement.of(first, second, Progress.NONE).byDifference();
        assertThat(ordered).hasSize(N);
        assertThat(ordered.stream().mapToDouble(RowAgreement::overlap)).isSorted();
    }
}
