package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingLogits;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.OnDemandSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Paths over moments whose columns are formed from the logits: how often these are read, and when. */
class ColumnsOnDemandTest {

    private static final int ROWS = 300;
    private static final int N = 120;
    private static final int TARGET = 3;
    private static final PathOptions TO_TWENTY = PathOptions.full().upToNonzeros(20);

    private final CountingLogits logits = new CountingLogits(logits());
    private SecondMoments lazy;

    @BeforeEach
    void forget() {
        lazy = OnDemandSecondMoments.of(logits, FitSample.of(Split.allFit(ROWS)), Progress.NONE, Workers.CALLER, 0);
        logits.forget();
    }

    @Test
    void withoutLookingAheadEveryCategoryThatEntersIsOnePass() {
        SolutionPath path = walk(1);
        assertThat(path.categories()).hasSizeGreaterThan(20);
        assertThat(logits.passesOver(ROWS)).as("target and those that entered").isEqualTo(1 + path.categories().length);
    }

    @Test
    void lookingAheadSavesPassesAndChangesNoBit() {
        SolutionPath plain = walk(1);
        forget();
        SolutionPath ahead = walk(16);
        assertThat(logits.passesOver(ROWS)).isLessThanOrEqualTo(4);
        assertThat(ahead.categories()).isEqualTo(plain.categories());
        assertThat(ahead.knots()).usingRecursiveComparison().isEqualTo(plain.knots());
        assertThat(ahead.end()).isEqualTo(plain.end());
    }

    @Test
    void whatColumnsInMemoryTellOfTheOthersSavesMorePasses() {
        lazy.columns(IntStream.range(0, 16).map(i -> 7 * i).toArray(), Progress.NONE);
        logits.forget();
        SolutionPath told = walk(32);
        assertThat(logits.passesOver(ROWS))
                .as("target, all that were guessed, and the rest")
                .isLessThanOrEqualTo(3);
        forget();
        SolutionPath plain = walk(1);
        assertThat(told.knots()).usingRecursiveComparison().isEqualTo(plain.knots());
    }

    @Test
    void certificateAndRefitReadNothing() {
        SolutionPath path = walk(16);
        logits.forget();
        for (Knot knot : path.knots()) {
            Solution solution = path.at(knot.lambda());
            assertThat(path.certify(solution).isExact()).isTrue();
            assertThat(Refit.of(path, solution).error()).isLessThanOrEqualTo(solution.error() * (1 + 1e-12));
        }
        assertThat(logits.passesOver(ROWS)).isZero();
    }

    @Test
    void aPathKeepsTheColumnsOfItsCategoriesAndNoOthers() {
        SolutionPath path = walk(16);
        assertThat(path.columns().count()).isEqualTo(path.categories().length);
        assertThat(Arrays.stream(path.categories())).allMatch(path.columns()::holds);
        SolutionPath other = ExactHomotopy.solve(
                CovLassoProblem.within(lazy, 100, Progress.NONE),
                PathOptions.full().upToNonzeros(40),
                Progress.NONE);
        Solution foreign = other.at(other.end().lambda());
        assertThatThrownBy(() -> path.certify(foreign)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Refit.of(path, foreign)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void categoriesComeInTheOrderOfTheirFirstEntry() {
        SolutionPath path = walk(1);
        Set<Integer> expected = new LinkedHashSet<>();
        for (Knot knot : path.knots()) {
            Arrays.stream(knot.active()).forEach(expected::add);
        }
        assertThat(path.categories())
                .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void aCancelEndsThePassOfAPath() {
        CovLassoProblem problem = CovLassoProblem.within(lazy, TARGET, Progress.NONE);
        logits.forget();
        CountingProgress impatient = CountingProgress.patient();
        for (int question = 1; logits.rowsRead() == 0; question++) {
            CountingProgress next = CountingProgress.cancellingAt(question);
            assertThatThrownBy(() -> ExactHomotopy.solve(problem, TO_TWENTY, next))
                    .isInstanceOf(CancelledException.class);
            impatient = next;
        }
        assertThat(logits.rowsRead()).isPositive().isLessThan(ROWS);
        assertThat(impatient.reports()).isPositive();
        assertThatThrownBy(() -> CovLassoProblem.within(lazy, TARGET + 1, CountingProgress.cancellingAt(1)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void heldMomentsAskForNothing() {
        CovLassoProblem problem = ProblemFamily.GENERAL.problem(new Random(2));
        SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full(), Progress.NONE);
        assertThat(path.columns()).isSameAs(problem.moments().columns(new int[0], Progress.NONE));
    }

    private SolutionPath walk(int atOnce) {
        CovLassoProblem problem = CovLassoProblem.within(lazy, TARGET, Progress.NONE);
        return new HomotopyWalk(problem, TO_TWENTY, atOnce, Progress.NONE).walk();
    }

    /** A few factors and noise, so that several categories say the same. */
    private static ArrayLogitMatrix logits() {
        Random random = new Random(20);
        double[][] weights = new double[N][8];
        for (double[] row : weights) {
            Arrays.setAll(row, k -> random.nextGaussian());
        }
        double[] f = new double[ROWS * N];
        for (int r = 0; r < ROWS; r++) {
            double[] factors = random.doubles(8).map(x -> 2 * x - 1).toArray();
            for (int j = 0; j < N; j++) {
                double value = 0.5 * random.nextGaussian();
                for (int k = 0; k < factors.length; k++) {
                    value += weights[j][k] * factors[k];
                }
                f[r * N + j] = value;
            }
        }
        return new ArrayLogitMatrix("made", ROWS, N, f);
    }
}
