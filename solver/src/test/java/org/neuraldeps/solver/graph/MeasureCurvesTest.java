package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class MeasureCurvesTest {

    private static final int N = 40;
    private static final int KEPT = 6;

    /** The last place first, each on a thread of its own: places that were mixed up would be seen. */
    private static final Workers BACKWARDS = new Workers() {
        @Override
        public int count() {
            return 2;
        }

        @Override
        public void forEach(int jobs, IntConsumer job) {
            CountDownLatch ended = new CountDownLatch(jobs);
            for (int i = jobs - 1; i >= 0; i--) {
                int place = i;
                new Thread(() -> {
                            job.accept(place);
                            ended.countDown();
                        })
                        .start();
            }
            try {
                ended.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private final AllPaths paths = solved(RandomMoments.of(N, 3, 7));

    private static AllPaths solved(SecondMoments moments) {
        return AllPaths.solve(
                moments.size(),
                target -> CovLassoProblem.within(moments, target, Progress.NONE),
                PathOptions.full().upToNonzeros(KEPT),
                Workers.CALLER,
                Progress.NONE);
    }

    private static MeasureCurves curves(AllPaths paths, MeasureAxis axis) {
        return MeasureCurves.of(paths, axis, Progress.NONE, Workers.CALLER);
    }

    @Test
    void everyPlaceHasTheMeasuresOfItsTheta() {
        for (MeasureAxis axis : List.of(MeasureAxis.ofNonzeros(paths), MeasureAxis.ofRatios(paths))) {
            MeasureCurves curves = MeasureCurves.of(paths, axis, Progress.NONE, BACKWARDS);
            for (int place = 0; place < axis.places().size(); place++) {
                ThetaMeasures there = ThetaMeasures.of(paths.at(axis.places().get(place)));
                for (CategoryMeasure measure : CategoryMeasure.values()) {
                    for (int category = 0; category < N; category++) {
                        assertThat(curves.of(measure, category)[place])
                                .as("%s of %d at %d", measure, category, place)
                                .isEqualTo(there.value(measure, category));
                    }
                }
                for (NetworkMeasure measure : NetworkMeasure.values()) {
                    assertThat(curves.of(measure)[place]).isEqualTo(there.value(measure));
                }
            }
        }
    }

    @Test
    void placesGoFromFewDependenciesToMany() {
        MeasureAxis counts = MeasureAxis.ofNonzeros(paths);
        assertThat(counts.values()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(curves(paths, counts).of(NetworkMeasure.EDGES)[KEPT - 1])
                .as("all but the category that is all zero")
                .isEqualTo((N - 1.0) * KEPT);
        assertThat(counts.position(new LambdaSetting.Nonzeros(1))).isZero();
        assertThat(counts.position(new LambdaSetting.Nonzeros(2))).isEqualTo(0.2);
        assertThat(counts.position(new LambdaSetting.Nonzeros(60))).isEqualTo(1);
        assertThat(counts.position(new LambdaSetting.Nonzeros(0))).isZero();

        MeasureAxis ratios = MeasureAxis.of(paths, new LambdaSetting.Ratio(0.3));
        double[] values = ratios.values();
        assertThat(values[0]).isEqualTo(1);
        long beyond = paths.paths().stream()
                .filter(path -> path.lambdaMax() > 0)
                .filter(path -> path.end().lambda() / path.lambdaMax() <= values[values.length - 1])
                .count();
        assertThat(beyond).as("paths that go as far").isBetween(N / 2L - 1, N / 2L + 1);
        assertThat(curves(paths, ratios).of(NetworkMeasure.EDGES)).isSorted().startsWith(0);
        double[] positions = ratios.positions();
        for (int i = 0; i < values.length; i++) {
            assertThat(positions[i]).isCloseTo(i / (values.length - 1.0), within(1e-12));
        }
        assertThat(ratios.position(new LambdaSetting.Ratio(Math.sqrt(values[values.length - 1]))))
                .isCloseTo(0.5, within(1e-12));
        assertThat(ratios.position(new LambdaSetting.Ratio(1e-9))).isEqualTo(1);
    }

    @Test
    void moreNonzerosThanPlacesAreChosenEvenly() {
        SecondMoments moments = RandomMoments.of(120, -1, 1);
        AllPaths deep = AllPaths.solve(
                1 + MeasureAxis.MOST / 10,
                target -> CovLassoProblem.within(moments, target, Progress.NONE),
                PathOptions.full(),
                Workers.CALLER,
                Progress.NONE);
        double[] values = MeasureAxis.ofNonzeros(deep).values();
        assertThat(values).hasSize(MeasureAxis.MOST).isSorted().doesNotHaveDuplicates();
        assertThat(values[MeasureAxis.MOST - 1]).isEqualTo(119);
    }

    @Test
    void aCategoryWithoutDependenciesStaysAlone() {
        MeasureCurves curves = curves(paths, MeasureAxis.ofNonzeros(paths));
        for (CategoryMeasure measure : CategoryMeasure.values()) {
            double[] curve = curves.of(measure, 3);
            switch (measure) {
                case STRONG_SIZE, COMMUNITY_SIZE -> assertThat(curve).containsOnly(1);
                case PAGE_RANK, SOURCE_RANK ->
                    assertThat(Arrays.stream(curve)).allMatch(rank -> rank > 0 && rank < 1.0 / N);
                default -> assertThat(curve).containsOnly(0);
            }
        }
        assertThat(curves.of(NetworkMeasure.ISOLATED)).containsOnly(1);
    }

    /** A logit of the other sign turns the sign of every θ from and to its category, and no |θ|. */
    @Test
    void theSignOfALogitChangesNoCurve() {
        SecondMoments moments = RandomMoments.of(N, 3, 7);
        double[][] turned = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                turned[i][j] = (i % 3 == 0 ? -1 : 1) * (j % 3 == 0 ? -1 : 1) * moments.fetch(j, Progress.NONE)[i];
            }
        }
        AllPaths others = solved(new DenseSecondMoments(3 * N, turned));
        SparseTheta theta = others.at(new LambdaSetting.Nonzeros(KEPT));
        assertThat(IntStream.range(0, theta.edges()).anyMatch(edge -> theta.value(edge) < 0))
                .isTrue();
        MeasureAxis axis = MeasureAxis.ofNonzeros(paths);
        MeasureCurves one = curves(paths, axis);
        MeasureCurves other = curves(others, axis);
        for (CategoryMeasure measure : CategoryMeasure.values()) {
            for (int category = 0; category < N; category++) {
                assertThat(other.of(measure, category)).containsExactly(one.of(measure, category), within(1e-9));
            }
        }
        for (NetworkMeasure measure : NetworkMeasure.values()) {
            assertThat(other.of(measure)).containsExactly(one.of(measure), within(1e-9));
        }
    }

    /** Twins have the same correlations with everything: whichever is taken, it is taken every time. */
    @Test
    void tiesGiveTheSameCurvesEveryTime() {
        SecondMoments moments = RandomMoments.of(N, -1, 5);
        double[][] twins = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                twins[i][j] = moments.fetch(j / 2 * 2, Progress.NONE)[i / 2 * 2];
            }
        }
        AllPaths tied = solved(new DenseSecondMoments(3 * N, twins));
        MeasureAxis axis = MeasureAxis.ofRatios(tied);
        MeasureCurves one = curves(tied, axis);
        MeasureCurves other = MeasureCurves.of(
                solved(new DenseSecondMoments(3 * N, twins)), MeasureAxis.ofRatios(tied), Progress.NONE, BACKWARDS);
        for (CategoryMeasure measure : CategoryMeasure.values()) {
            for (int category = 0; category < N; category++) {
                assertThat(other.of(measure, category)).containsExactly(one.of(measure, category));
                assertThat(Arrays.stream(one.of(measure, category))).allMatch(Double::isFinite);
            }
        }
    }

    @Test
    void nothingIsNoExample() {
        AllPaths none = solved(new DenseSecondMoments(5, new double[4][4]));
        for (MeasureAxis axis : List.of(MeasureAxis.ofNonzeros(none), MeasureAxis.ofRatios(none))) {
            MeasureCurves curves = curves(none, axis);
            assertThat(curves.of(NetworkMeasure.ISOLATED)).containsOnly(4);
            assertThat(curves.of(NetworkMeasure.RECIPROCITY)).containsOnly(0);
            assertThat(curves.of(CategoryMeasure.PAGE_RANK, 1)).containsOnly(0.25);
            assertThat(axis.position(axis.places().get(0))).isZero();
        }
        AllPaths empty = new AllPaths(Collections.emptyList(), PathOptions.full());
        assertThat(curves(empty, MeasureAxis.ofRatios(empty)).of(NetworkMeasure.LARGEST_STRONG))
                .containsOnly(0);
    }

    @Test
    void aCancelEndsIt() {
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String step) {
                throw new AssertionError("nothing was measured");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> MeasureCurves.of(paths, MeasureAxis.ofNonzeros(paths), cancelled, Workers.CALLER))
                .isInstanceOf(CancelledException.class);
    }
}
