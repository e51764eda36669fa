package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.OnDemandSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class AtlasPlacesTest {

    private static AtlasPlaces places(SecondMoments moments) {
        return AtlasPlaces.of(moments, Workers.CALLER, Progress.NONE);
    }

    private static double[] flat(AtlasPlaces places) {
        return IntStream.range(0, places.size())
                .boxed()
                .flatMapToDouble(i -> Arrays.stream(new double[] {places.x(i), places.y(i)}))
                .toArray();
    }

    @Test
    void otherColumnsFirstGiveTheSamePlaces() {
        int n = 60;
        int[] places = IntStream.range(0, n).map(j -> (7 * j + 3) % n).toArray();
        AtlasPlaces straight = places(RandomMoments.of(n, 5, 1));
        AtlasPlaces permuted = places(RandomMoments.permuted(n, 5, 1, places));
        for (int j = 0; j < n; j++) {
            assertThat(permuted.x(places[j])).isEqualTo(straight.x(j));
            assertThat(permuted.y(places[j])).isEqualTo(straight.y(j));
        }
    }

    @Test
    void whatProductsOfMatricesDifferByChangesNothing() {
        int n = 60;
        SecondMoments moments = RandomMoments.of(n, -1, 2);
        Random random = new Random(3);
        double[][] noisy = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                noisy[i][j] = moments.fetch(i, Progress.NONE)[j] * (1 + 1e-13 * (2 * random.nextDouble() - 1));
                noisy[j][i] = noisy[i][j];
            }
        }
        assertThat(flat(places(new DenseSecondMoments(moments.rows(), noisy)))).isEqualTo(flat(places(moments)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 9})
    void fewCategoriesArePlacedInTheSquareApartFromEachOther(int n) {
        requireApart(places(RandomMoments.of(n, n > 3 ? 2 : -1, 4)));
    }

    @Test
    void identicalAndZeroCategoriesHavePlacesOfTheirOwn() {
        int n = 40;
        double[][] columns = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                columns[i][j] = i < 20 && j < 20 ? 3 : i == j && i < 30 ? 1 : 0;
            }
        }
        requireApart(places(new DenseSecondMoments(100, columns)));
    }

    @Test
    void thePlacesOfTheSampleAreTheSameEverywhere() {
        AtlasPlaces places = AtlasPlaces.of(SampleDataset.moments(0), Workers.CALLER, Progress.NONE);
        CRC32 sum = new CRC32();
        for (double at : flat(places)) {
            sum.update(ByteBuffer.allocate(Double.BYTES).putDouble(at).flip());
        }
        assertThat(Long.toHexString(sum.getValue())).isEqualTo("2ac8e415");
        // Of the ten nearest by C more than half are among the ten nearest in the plane, and two thirds among twenty.
        assertThat(sharedNeighbours(places, SampleDataset.moments(0), 10)).isGreaterThan(0.5);
        assertThat(sharedNeighbours(places, SampleDataset.moments(0), 20)).isGreaterThan(0.67);
        requireApart(places);
    }

    private static double sharedNeighbours(AtlasPlaces places, DenseSecondMoments moments, int inPlane) {
        int n = places.size();
        int shared = 0;
        for (int i = 0; i < n; i++) {
            int from = i;
            Set<Integer> near = nearest(
                            n, i, j -> Math.hypot(places.x(from) - places.x(j), places.y(from) - places.y(j)))
                    .limit(inPlane)
                    .collect(Collectors.toSet());
            double[] column = moments.columns().column(i);
            shared += (int) nearest(n, i, j -> -column[j] / Math.sqrt(moments.diagonal(j)))
                    .limit(10)
                    .filter(near::contains)
                    .count();
        }
        return shared / 10.0 / n;
    }

    private static Stream<Integer> nearest(int n, int from, ToDoubleFunction<Integer> distance) {
        return IntStream.range(0, n).filter(j -> j != from).boxed().sorted(Comparator.comparingDouble(distance));
    }

    @Test
    void whoeverWorksInWhatOrderThePlacesAreTheSame() {
        Workers backwards = new Workers() {
            @Override
            public int count() {
                return 3;
            }

            @Override
            public void forEach(int jobs, IntConsumer job) {
                for (int i = jobs - 1; i >= 0; i--) {
                    job.accept(i);
                }
            }
        };
        SecondMoments moments = RandomMoments.of(150, 2, 6);
        assertThat(flat(AtlasPlaces.of(moments, backwards, Progress.NONE))).isEqualTo(flat(places(moments)));
    }

    @Test
    void whereColumnsAreFormedBlockByBlockThePlacesAreTheSame() {
        int n = 60;
        ArrayLogitMatrix logits = new ArrayLogitMatrix(
                "test", 90, n, new Random(4).doubles(90L * n, -1, 2).toArray());
        FitSample all = FitSample.of(Split.allFit(90));
        SecondMoments formed = OnDemandSecondMoments.of(logits, all, Progress.NONE, Workers.CALLER, 0);
        assertThat(formed.isHeld()).isFalse();
        assertThat(flat(places(formed)))
                .isEqualTo(flat(places(MomentAccumulator.accumulate(logits, all, Progress.NONE, Workers.CALLER))));
    }

    @Test
    void itStopsWhenNobodyWantsPlacesAnyMore() {
        AtomicInteger asked = new AtomicInteger();
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String step) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 500;
            }
        };
        assertThatThrownBy(() -> AtlasPlaces.of(RandomMoments.of(60, -1, 1), Workers.CALLER, cancelled))
                .isInstanceOf(CancelledException.class);
        assertThat(asked.get()).isEqualTo(501);
    }

    private static void requireApart(AtlasPlaces places) {
        double[] flat = flat(places);
        double room = 0.9 * EvenSpread.ROOM / Math.sqrt(places.size());
        assertThat(Arrays.stream(flat).boxed()).allMatch(at -> at >= 0 && at <= 1);
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(places.x(i) - places.x(j), places.y(i) - places.y(j)))
                        .as("%d and %d", i, j)
                        .isGreaterThan(room);
            }
        }
    }
}
