package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.CountingLogits;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.OnDemandSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.SoftmaxShares;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.theory.ErrorBounds;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What must hold of solutions under a focus, whatever the data. */
class FocusedTargetTest {

    private static final int ROWS = 240;
    private static final int N = 18;
    private static final int TARGET = 4;
    private static final double[] FOCI = {0.1, 0.5, 0.8, 0.99};

    @Test
    void withoutFocusItIsTheProblemOfAllRowsToTheBit() {
        LogitDataset dataset = dataset(random(1));
        CovLassoProblem plain = CovLassoProblem.within(moments(dataset), TARGET, Progress.NONE);
        SolutionPath path = full(focused(dataset, softmax(dataset)).problem(0, Progress.NONE));
        assertThat(path.knots())
                .usingRecursiveComparison()
                .isEqualTo(full(plain).knots());
        assertThat(path.problem().focus()).isEmpty();
    }

    @Test
    void aTinyFocusIsNearIt() {
        LogitDataset dataset = dataset(random(1));
        FocusedTarget target = focused(dataset, softmax(dataset));
        Solution plain = atRatio(target.problem(0, Progress.NONE), 0.1);
        Solution near = atRatio(target.problem(1e-9, Progress.NONE), 0.1);
        assertThat(near.support()).isEqualTo(plain.support());
        assertThat(near.error()).isCloseTo(plain.error(), within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itIsTheProblemOfRowsThatWeighMore(boolean byLabel) {
        LogitDataset dataset = dataset(random(2));
        TargetShare share = byLabel ? TargetShare.byLabel(dataset, TARGET) : softmax(dataset);
        FocusedTarget target = focused(dataset, share);
        for (double focus : FOCI) {
            SecondMoments weighted = moments(dataset, share.focused(focus));
            CovLassoProblem expected = CovLassoProblem.within(weighted, TARGET, Progress.NONE);
            CovLassoProblem problem = target.problem(focus, Progress.NONE);
            assertThat(problem.targetMoment()).isCloseTo(expected.targetMoment(), within(1e-11));
            assertThat(problem.correlations()).containsExactly(expected.correlations(), within(1e-11));
            for (int j = 0; j < N; j++) {
                assertThat(problem.moments().diagonal(j)).isCloseTo(weighted.diagonal(j), within(1e-11));
            }
            agree(atRatio(problem, 0.03), atRatio(expected, 0.03), 1e-8);
        }
    }

    @Test
    void everySolutionIsCertifiedAndObeysTheTheory() {
        LogitDataset dataset = dataset(random(3));
        FocusedTarget target = focused(dataset, softmax(dataset));
        for (double focus : FOCI) {
            SolutionPath path = full(target.problem(focus, Progress.NONE));
            ErrorBounds bounds = new ErrorBounds(path.problem(), 0);
            for (double ratio = 0.9; ratio > 1e-4; ratio *= 0.7) {
                Solution solution = path.at(ratio * path.lambdaMax());
                assertThat(path.certify(solution).isExact())
                        .as("focus %s, %s", focus, ratio)
                        .isTrue();
                assertThat(solution.error()).isBetween(bounds.lower(solution.lambda()), bounds.upper());
                BitSet discarded = Screening.byTheorem3(path.problem(), solution.lambda(), 0);
                assertThat(Arrays.stream(solution.support()).filter(discarded::get))
                        .isEmpty();
            }
        }
    }

    @Test
    void towardsOneItIsTheFitOnTheShareAlone() {
        LogitDataset dataset = dataset(random(4));
        TargetShare share = TargetShare.byLabel(dataset, TARGET);
        CovLassoProblem alone = CovLassoProblem.within(moments(dataset, share.sample()), TARGET, Progress.NONE);
        Solution limit = atRatio(alone, 0.1);
        double before = Double.POSITIVE_INFINITY;
        for (double rest : new double[] {1e-2, 1e-4, 1e-6}) {
            Solution near = atRatio(focused(dataset, share).problem(1 - rest, Progress.NONE), 0.1);
            double distance = distance(near, limit);
            assertThat(distance).isLessThan(before / 10);
            before = distance;
        }
        assertThat(before).isLessThan(1e-4);
    }

    @Test
    void scalingTheLogitsScalesEverythingAndLeavesTheCoefficients() {
        LogitDataset dataset = dataset(random(5));
        LogitDataset scaled = dataset(times(random(5), 0x1p20));
        Solution one =
                atRatio(focused(dataset, TargetShare.byLabel(dataset, TARGET)).problem(0.7, Progress.NONE), 0.05);
        Solution other =
                atRatio(focused(scaled, TargetShare.byLabel(scaled, TARGET)).problem(0.7, Progress.NONE), 0.05);
        assertThat(other.support()).isEqualTo(one.support());
        assertThat(other.values()).isEqualTo(one.values());
        assertThat(other.error()).isEqualTo(one.error() * 0x1p40);
        assertThat(other.lambdaMax()).isEqualTo(one.lambdaMax() * 0x1p40);
    }

    @Test
    void theOrderOfCategoriesDoesNotMatter() {
        double[][] f = random(6);
        int[] order = IntStream.range(0, N).map(j -> (7 * j + 3) % N).toArray();
        double[][] permuted = new double[ROWS][N];
        for (int r = 0; r < ROWS; r++) {
            for (int j = 0; j < N; j++) {
                permuted[r][j] = f[r][order[j]];
            }
        }
        int moved = IntStream.range(0, N)
                .filter(j -> order[j] == TARGET)
                .findFirst()
                .orElseThrow();
        LogitDataset one = dataset(f);
        LogitDataset other = dataset(permuted);
        Solution expected = atRatio(focused(one, softmax(one)).problem(0.6, Progress.NONE), 0.02);
        TargetShare share =
                SoftmaxShares.of(other, Progress.NONE, Workers.CALLER).of(moved);
        Solution actual = atRatio(focused(other, share).problem(0.6, Progress.NONE), 0.02);
        assertThat(actual.nonzeros()).isEqualTo(expected.nonzeros()).isGreaterThan(3);
        for (int j = 0; j < N; j++) {
            assertThat(actual.coefficient(j)).isCloseTo(expected.coefficient(order[j]), within(1e-9));
        }
    }

    @Test
    void theErrorWithoutPenaltyIsAtLeastItsPartOfThatOfAllRows() {
        LogitDataset dataset = dataset(random(7));
        TargetShare share = softmax(dataset);
        double all = leastError(dataset, FitSample.of(dataset.split()));
        for (double focus : FOCI) {
            double least = leastError(dataset, share.focused(focus));
            assertThat(least).isGreaterThan((1 - focus) * all);
            SolutionPath path = full(focused(dataset, share).problem(focus, Progress.NONE));
            assertThat(path.at(path.end().lambda()).error())
                    .isCloseTo(least, within(1e-6 * path.problem().targetMoment()));
        }
    }

    @Test
    void aDictionaryRestrictsItAsWithoutFocus() {
        LogitDataset dataset = dataset(random(8));
        TargetShare share = softmax(dataset);
        Dictionary bases = Dictionary.of(N, 0, 2, 9, 11);
        Solution solution =
                atRatio(focused(dataset, share).problem(0.5, Progress.NONE).restrictedTo(bases), 0.01);
        SecondMoments weighted = moments(dataset, share.focused(0.5));
        agree(
                solution,
                atRatio(CovLassoProblem.within(weighted, TARGET, Progress.NONE).restrictedTo(bases), 0.01),
                1e-8);
        assertThat(Arrays.stream(solution.support()).allMatch(bases::contains)).isTrue();
    }

    @Test
    void anotherNetworksRowsAreWeighedByItsOwnShares() {
        LogitDataset f = dataset(random(9));
        double[][] g = random(10);
        LogitDataset both = dataset(matrix(random(9)), Optional.of(matrix(g)));
        TargetShare share = softmax(both);
        assertThat(share.effectiveRows())
                .isEqualTo(softmax(dataset(g)).effectiveRows())
                .isNotEqualTo(softmax(f).effectiveRows());
        CovLassoProblem problem = focused(both, share).problem(0.8, Progress.NONE);
        FitSample weights = share.focused(0.8);
        CovLassoProblem expected = CovLassoProblem.between(
                moments(f, weights),
                TARGET,
                MomentAccumulator.between(both.logits(), both.other().orElseThrow(), TARGET, weights, Progress.NONE));
        agree(atRatio(problem, 0.05), atRatio(expected, 0.05), 1e-8);
        assertThat(problem.isWithin()).isFalse();
    }

    @Test
    void momentsOnDemandGiveTheSame() {
        LogitDataset dataset = dataset(random(11));
        TargetShare share = softmax(dataset);
        SecondMoments lazy = OnDemandSecondMoments.of(
                dataset.logits(), FitSample.of(dataset.split()), Progress.NONE, Workers.CALLER, 0);
        CovLassoProblem plain = CovLassoProblem.within(lazy, TARGET, Progress.NONE);
        CovLassoProblem problem = FocusedTarget.of(plain, share, dataset, Progress.NONE, Workers.CALLER)
                .problem(0.5, Progress.NONE);
        agree(atRatio(problem, 0.02), atRatio(focused(dataset, share).problem(0.5, Progress.NONE), 0.02), 1e-8);
    }

    @Test
    void columnsOfTheShareAreReadOnceForAllFoci() {
        CountingLogits logits = new CountingLogits(matrix(random(12)));
        LogitDataset dataset = dataset(logits, Optional.empty());
        FocusedTarget target = focused(dataset, softmax(dataset));
        atRatio(target.problem(0.5, Progress.NONE), 1e-3);
        assertThat(logits.passesOver(ROWS)).isPositive();
        logits.forget();
        Solution other = atRatio(target.problem(0.6, Progress.NONE), 1e-3);
        assertThat(other.nonzeros()).isGreaterThan(N / 2);
        assertThat(logits.passesOver(ROWS)).isZero();
    }

    @Test
    void theProblemTellsItsFocus() {
        LogitDataset dataset = dataset(random(13));
        TargetShare share = softmax(dataset);
        AppliedFocus applied =
                focused(dataset, share).problem(0.25, Progress.NONE).focus().orElseThrow();
        assertThat(applied.focus().share()).isEqualTo(0.25);
        assertThat(applied.focus().by()).isEqualTo(share.by());
        assertThat(applied.effectiveRows()).isEqualTo(share.effectiveRows());
    }

    @Test
    void theShareOfAnotherTargetIsRefused() {
        LogitDataset dataset = dataset(random(14));
        CovLassoProblem plain = CovLassoProblem.within(moments(dataset), 0, Progress.NONE);
        assertThatThrownBy(() -> FocusedTarget.of(plain, softmax(dataset), dataset, Progress.NONE, Workers.CALLER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double leastError(LogitDataset dataset, FitSample sample) {
        return Redundancy.of(LogitFactor.of(dataset.logits(), sample, Progress.NONE))
                .errorAtZero(TARGET);
    }

    private static void agree(Solution one, Solution other, double tolerance) {
        assertThat(one.support()).isEqualTo(other.support());
        assertThat(one.nonzeros()).isGreaterThan(1);
        assertThat(one.values()).containsExactly(other.values(), within(tolerance));
        assertThat(one.error()).isCloseTo(other.error(), within(tolerance));
    }

    private static double distance(Solution one, Solution other) {
        return IntStream.range(0, N)
                .mapToDouble(j -> Math.abs(one.coefficient(j) - other.coefficient(j)))
                .max()
                .orElseThrow();
    }

    private static Solution atRatio(CovLassoProblem problem, double ratio) {
        SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full().downToRatio(ratio), Progress.NONE);
        return path.at(ratio * path.lambdaMax());
    }

    private static SolutionPath full(CovLassoProblem problem) {
        return ExactHomotopy.solve(problem, PathOptions.full(), Progress.NONE);
    }

    private static FocusedTarget focused(LogitDataset dataset, TargetShare share) {
        CovLassoProblem within = CovLassoProblem.within(moments(dataset), share.target(), Progress.NONE);
        CovLassoProblem plain = dataset.other()
                .map(g -> CovLassoProblem.between(
                        within.moments(),
                        share.target(),
                        MomentAccumulator.between(
                                dataset.logits(), g, share.target(), FitSample.of(dataset.split()), Progress.NONE)))
                .orElse(within);
        return FocusedTarget.of(plain, share, dataset, Progress.NONE, Workers.CALLER);
    }

    private static TargetShare softmax(LogitDataset dataset) {
        return SoftmaxShares.of(dataset, Progress.NONE, Workers.CALLER).of(TARGET);
    }

    private static SecondMoments moments(LogitDataset dataset) {
        return moments(dataset, FitSample.of(dataset.split()));
    }

    private static DenseSecondMoments moments(LogitDataset dataset, FitSample sample) {
        return MomentAccumulator.accumulate(dataset.logits(), sample, Progress.NONE, Workers.CALLER);
    }

    /** Logits whose largest is often that of the row's label, in all rows of which a third are the target's. */
    private static double[][] random(long seed) {
        Random random = new Random(seed);
        double[][] f = new double[ROWS][N];
        for (int r = 0; r < ROWS; r++) {
            double common = random.nextGaussian();
            for (int j = 0; j < N; j++) {
                f[r][j] = common * (j % 3) + random.nextGaussian() + (j == label(r) ? 3 : 0);
            }
        }
        return f;
    }

    private static int label(int row) {
        return row % 3 == 0 ? TARGET : row % N;
    }

    private static double[][] times(double[][] f, double factor) {
        return Arrays.stream(f)
                .map(row -> Arrays.stream(row).map(value -> value * factor).toArray())
                .toArray(double[][]::new);
    }

    private static LogitMatrix matrix(double[][] f) {
        return new ArrayLogitMatrix(
                "test",
                ROWS,
                N,
                Arrays.stream(f).flatMapToDouble(Arrays::stream).toArray());
    }

    private static LogitDataset dataset(double[][] f) {
        return dataset(matrix(f), Optional.empty());
    }

    private static LogitDataset dataset(LogitMatrix f, Optional<LogitMatrix> g) {
        int[] labels = IntStream.range(0, ROWS).map(FocusedTargetTest::label).toArray();
        return new LogitDataset(
                "test", f, Categories.numbered(N), Optional.of(new Labels(labels, N, "labels")), Split.allFit(ROWS), g);
    }
}
