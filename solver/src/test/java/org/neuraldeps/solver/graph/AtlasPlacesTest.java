package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
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

    private static void requireApart(AtlasPlaces places) {
        double[] flat = flat(places);
        assertThat(Arrays.stream(flat).boxed()).allMatch(at -> at >= 0 && at <= 1);
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(places.x(i) - places.x(j), places.y(i) - places.y(j)))
                        .as("%d and %d", i, j)
                        .isPositive();
            }
        }
    }
}
