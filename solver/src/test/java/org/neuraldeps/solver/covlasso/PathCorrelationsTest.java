package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.solver.CountingLogits;
import org.neuraldeps.solver.CountingProgress;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.FocusedMoments;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.OnDemandSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.theory.SlopeBound;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** c along a path is b − Ĉθ, whatever the problem, and Eq. 7 holds of it. */
class PathCorrelationsTest {

    private static final double[] RATIOS = {1.5, 1, 0.8, 0.51, 0.2, 0.03};

    @ParameterizedTest
    @EnumSource
    void isWhatTheMomentsGiveAndMeetsEq7(ProblemFamily family) {
        for (int seed = 0; seed < 6; seed++) {
            check(family + " seed " + seed, family.problem(new Random(seed)));
        }
    }

    @Test
    void holdsBetweenNetworksAndUnderFocus() {
        double[][] f = ProblemFamily.GENERAL.logits(new Random(4));
        SecondMoments moments = ProblemFamily.moments(f);
        int n = moments.size();
        SecondMoments own = ProblemFamily.moments(Arrays.copyOf(f, 9));
        TargetMoments other = new TargetMoments(moments.fetch(1, Progress.NONE), 3 * moments.diagonal(1));
        check("between", CovLassoProblem.between(moments, n - 1, other));
        CovLassoProblem plain = CovLassoProblem.within(moments, 0, Progress.NONE);
        FocusedMoments focused = new FocusedMoments(moments, own, 0.7);
        TargetMoments weighed = new TargetMoments(focused.fetch(0, Progress.NONE), focused.diagonal(0));
        check("focus", CovLassoProblem.between(focused, 0, weighed));
        check("dictionary", plain.restrictedTo(Dictionary.of(n, new int[] {1, n - 1})));
    }

    private static void check(String name, CovLassoProblem problem) {
        SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full().downToRatio(0.01), Progress.NONE);
        PathCorrelations correlations = PathCorrelations.of(path, Progress.NONE);
        double scale = Math.max(problem.lambdaMax() / 2, Double.MIN_NORMAL);
        for (int k = 0; k < path.knots().size(); k++) {
            double lambda = path.knots().get(k).lambda();
            assertSame(name, direct(path, lambda, k), correlations.atKnot(k), scale);
        }
        for (double ratio : RATIOS) {
            double lambda = Math.max(path.end().lambda(), ratio * path.lambdaMax());
            double[] found = correlations.at(lambda);
            Solution solution = path.at(lambda);
            assertSame(name, direct(problem, solution), found, scale);
            for (int j : problem.dictionary().indices()) {
                assertThat(correlations.at(j, lambda)).isEqualTo(found[j]);
                double theta = solution.coefficient(j);
                double wanted = theta == 0 ? Math.min(Math.abs(found[j]), lambda / 2) : lambda / 2;
                assertThat(theta == 0 ? Math.abs(found[j]) : found[j] * Math.signum(theta))
                        .as(name + ", Eq. 7 of " + j + " at " + lambda)
                        .isCloseTo(wanted, within(1e-10 * scale));
            }
        }
    }

    private static void assertSame(String name, double[] expected, double[] found, double scale) {
        assertThat(found).as(name).hasSameSizeAs(expected);
        for (int j = 0; j < found.length; j++) {
            assertThat(found[j]).as(name + ", c of " + j).isCloseTo(expected[j], within(1e-10 * scale));
        }
    }

    /** At a knot, of two at one λ the one meant. */
    private static double[] direct(SolutionPath path, double lambda, int place) {
        Knot knot = path.knots().get(place);
        return direct(
                path.problem(),
                new Solution(path.problem(), lambda, path.lambdaMax(), 0, knot.active(), knot.values()));
    }

    /** b − Ĉθ from C as the problem has it, one product after the other. */
    private static double[] direct(CovLassoProblem problem, Solution solution) {
        double[] left = problem.correlations().clone();
        MomentColumns columns = problem.moments().columns(solution.support(), Progress.NONE);
        for (int j = 0; j < left.length; j++) {
            for (int category : solution.support()) {
                left[j] -= columns.at(j, category) * solution.coefficient(category);
            }
        }
        return left;
    }

    @Test
    void nothingLeavesItsCeilingOfTheorem2() {
        for (int seed = 0; seed < 5; seed++) {
            CovLassoProblem problem = ProblemFamily.STRONGLY_CORRELATED.problem(new Random(seed));
            SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full().downToRatio(0.01), Progress.NONE);
            PathCorrelations correlations = PathCorrelations.of(path, Progress.NONE);
            for (double ratio : RATIOS) {
                double lambda = ratio * path.lambdaMax();
                for (int j : problem.dictionary().indices()) {
                    double moved = Math.abs(
                            correlations.at(j, lambda) / lambda - problem.correlations()[j] / path.lambdaMax());
                    double most = ratio > 1 ? 0 : SlopeBound.of(problem, j, 0, lambda, path.lambdaMax());
                    assertThat(ratio > 1 ? 0 : moved).isLessThanOrEqualTo(most * (1 + 1e-9) + 1e-12);
                }
            }
        }
    }

    @Test
    void readsNoLogitsWhereColumnsAreFormedFromThem() {
        double[][] f = ProblemFamily.GENERAL.logits(new Random(8));
        double[] rowMajor = Arrays.stream(f).flatMapToDouble(Arrays::stream).toArray();
        CountingLogits logits = new CountingLogits(ArrayLogitMatrix.wrapping("test", f.length, f[0].length, rowMajor));
        SecondMoments lazy = OnDemandSecondMoments.of(
                logits, FitSample.of(Split.allFit(f.length)), Progress.NONE, Workers.CALLER, 0);
        SolutionPath path = ExactHomotopy.solve(
                CovLassoProblem.within(lazy, 0, Progress.NONE),
                PathOptions.full().upToNonzeros(3),
                Progress.NONE);
        logits.forget();
        PathCorrelations correlations = PathCorrelations.of(path, Progress.NONE);
        assertThat(logits.passesOver(f.length)).isZero();
        SolutionPath held = ExactHomotopy.solve(
                CovLassoProblem.within(ProblemFamily.moments(f), 0, Progress.NONE),
                PathOptions.full().upToNonzeros(3),
                Progress.NONE);
        double lambda = (path.lambdaMax() + path.end().lambda()) / 2;
        assertSame("on demand", PathCorrelations.of(held, Progress.NONE).at(lambda), correlations.at(lambda), 1);
        assertThat(correlations.bytes()).isEqualTo(8L * path.knots().size() * f[0].length);
    }

    @Test
    void endsWhereThePathDoesAndGivesUpWhenAsked() {
        CovLassoProblem problem = ProblemFamily.GENERAL.problem(new Random(1));
        SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full().downToRatio(0.5), Progress.NONE);
        PathCorrelations correlations = PathCorrelations.of(path, Progress.NONE);
        assertThatThrownBy(() -> correlations.at(1, 0.4 * path.lambdaMax()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path ends");
        assertThat(correlations.at(7 * path.lambdaMax())).isEqualTo(problem.correlations());
        assertThatThrownBy(() -> PathCorrelations.of(path, CountingProgress.cancellingAt(2)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void aTargetWithNothingToPredictItHasOneKnot() {
        SecondMoments moments = new DenseSecondMoments(3, new double[][] {{2, 0, 0}, {0, 1, 0}, {0, 0, 1}});
        SolutionPath path = ExactHomotopy.solve(
                CovLassoProblem.within(moments, 0, Progress.NONE), PathOptions.full(), Progress.NONE);
        assertThat(PathCorrelations.of(path, Progress.NONE).at(1, 0)).isZero();
        assertThat(PathEvents.of(path).nextEntry(1)).isEmpty();
    }
}
