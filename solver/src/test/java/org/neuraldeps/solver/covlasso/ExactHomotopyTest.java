package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;

/** What a solution path promises, on small problems whose answer is known or found in another way. */
class ExactHomotopyTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ALMOST_DUPLICATE_COLUMNS", "COLUMNS_OF_VERY_DIFFERENT_SCALE"})
    void reachesTheObjectiveOfAnIndependentCoordinateDescent(ProblemFamily family) {
        for (int seed = 0; seed < 5; seed++) {
            CovLassoProblem problem = family.problem(new Random(seed));
            if (problem.lambdaMax() > 0) {
                assertSameObjective(family + " seed " + seed, problem, 0.3);
            }
        }
    }

    private static void assertSameObjective(String name, CovLassoProblem problem, double ratio) {
        double lambda = ratio * problem.lambdaMax();
        Solution solution = solve(problem).at(lambda);
        double[] theta = new double[problem.moments().size()];
        Arrays.setAll(theta, solution::coefficient);
        double mine = SlowCoordinateDescent.objective(problem, lambda, theta);
        double other = SlowCoordinateDescent.objective(problem, lambda, SlowCoordinateDescent.solve(problem, lambda));
        assertThat(mine).as(name).isCloseTo(other, within(1e-12 * problem.targetMoment()));
        double error = mine - lambda * solution.l1Norm();
        assertThat(solution.error()).as(name).isCloseTo(error, within(1e-12 * problem.targetMoment()));
    }

    @Test
    void coefficientsAgreeWithCoordinateDescentWhereTheyAreUnique() {
        for (int seed = 0; seed < 10; seed++) {
            CovLassoProblem problem = ProblemFamily.GENERAL.problem(new Random(seed));
            SolutionPath path = solve(problem);
            for (double ratio : new double[] {0.9, 0.5, 0.1, 0.01}) {
                double[] theta = SlowCoordinateDescent.solve(problem, ratio * path.lambdaMax());
                Solution solution = path.at(ratio * path.lambdaMax());
                for (int j = 0; j < theta.length; j++) {
                    assertThat(solution.coefficient(j)).isCloseTo(theta[j], within(1e-9));
                }
            }
        }
    }

    @Test
    void isAllZeroAtAndAboveLambdaMaxAndNotBelow() {
        SolutionPath path = solve(ProblemFamily.GENERAL.problem(new Random(1)));
        assertThat(path.at(path.lambdaMax()).nonzeros()).isZero();
        assertThat(path.at(2 * path.lambdaMax()).nonzeros()).isZero();
        assertThat(path.at(2 * path.lambdaMax()).error())
                .isEqualTo(path.problem().targetMoment());
        assertThat(path.at(0.999 * path.lambdaMax()).nonzeros()).isPositive();
    }

    @Test
    void isContinuousAtKnotsAndErrorFallsWithLambda() {
        SolutionPath path = solve(ProblemFamily.STRONGLY_CORRELATED.problem(new Random(2)));
        double errorAbove = Double.POSITIVE_INFINITY;
        for (Knot knot : path.knots()) {
            Solution at = path.at(knot.lambda());
            Solution justAbove = path.at(knot.lambda() * (1 + 1e-9));
            assertThat(at.error()).isLessThanOrEqualTo(errorAbove);
            assertThat(at.error()).isCloseTo(knot.error(), within(1e-12));
            for (int category : at.support()) {
                assertThat(at.coefficient(category)).isCloseTo(justAbove.coefficient(category), within(1e-7));
            }
            errorAbove = at.error();
        }
    }

    @Test
    void coefficientAndSignNeverDisagreeAndDepartedCategoriesAreExactlyZero() {
        int departures = 0;
        for (int seed = 0; seed < 40; seed++) {
            SolutionPath path = solve(ProblemFamily.STRONGLY_CORRELATED.problem(new Random(seed)));
            for (Knot knot : path.knots()) {
                departures += knot.left().length;
                Solution solution = path.at(knot.lambda());
                for (int category : knot.left()) {
                    assertThat(solution.coefficient(category)).isZero();
                }
                assertThat(solution.nonzeros()).isEqualTo(knot.nonzeros());
            }
        }
        assertThat(departures).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERAL", "FEWER_FEATURES_THAN_CATEGORIES", "STRONGLY_CORRELATED"})
    void scalingTheLogitsScalesThePathAndNothingElse(ProblemFamily family) {
        double[][] f = family.logits(new Random(3));
        for (double scale : new double[] {0x1p-20, 0x1p20}) {
            SolutionPath path = solve(CovLassoProblem.within(ProblemFamily.moments(f), 0, Progress.NONE));
            SolutionPath scaled =
                    solve(CovLassoProblem.within(ProblemFamily.moments(times(f, scale)), 0, Progress.NONE));
            assertThat(scaled.knots()).hasSameSizeAs(path.knots());
            for (int i = 0; i < path.knots().size(); i++) {
                Knot expected = path.knots().get(i);
                Knot actual = scaled.knots().get(i);
                assertThat(actual.lambda()).isEqualTo(scale * scale * expected.lambda());
                assertThat(actual.active()).isEqualTo(expected.active());
                assertThat(actual.values()).isEqualTo(expected.values());
            }
        }
    }

    @Test
    void permutingTheCategoriesPermutesThePath() {
        double[][] f = ProblemFamily.GENERAL.logits(new Random(4));
        int n = f[0].length;
        double[][] reversed = new double[f.length][n];
        for (int i = 0; i < f.length; i++) {
            for (int j = 0; j < n; j++) {
                reversed[i][n - 1 - j] = f[i][j];
            }
        }
        SolutionPath path = solve(CovLassoProblem.within(ProblemFamily.moments(f), 0, Progress.NONE));
        SolutionPath mirrored = solve(CovLassoProblem.within(ProblemFamily.moments(reversed), n - 1, Progress.NONE));
        for (double ratio : new double[] {0.8, 0.3, 0.05}) {
            Solution expected = path.at(ratio * path.lambdaMax());
            Solution actual = mirrored.at(ratio * path.lambdaMax());
            assertThat(actual.nonzeros()).isEqualTo(expected.nonzeros());
            for (int category : expected.support()) {
                assertThat(actual.coefficient(n - 1 - category))
                        .isCloseTo(expected.coefficient(category), within(1e-11));
            }
        }
    }

    @Test
    void leavesItsInputsUnchanged() {
        double[][] f = ProblemFamily.GENERAL.logits(new Random(5));
        DenseSecondMoments moments = ProblemFamily.moments(f);
        solve(CovLassoProblem.within(moments, 0, Progress.NONE));
        DenseSecondMoments fresh = ProblemFamily.moments(f);
        for (int j = 0; j < moments.size(); j++) {
            assertThat(moments.columns().column(j)).isEqualTo(fresh.columns().column(j));
        }
    }

    @Test
    void twoCategoriesFollowTheClosedForm() {
        SecondMoments moments = new DenseSecondMoments(1, new double[][] {{4, -3}, {-3, 5}});
        SolutionPath path = solve(CovLassoProblem.within(moments, 0, Progress.NONE));
        assertThat(path.lambdaMax()).isEqualTo(6);
        assertThat(path.at(2).coefficient(1)).isCloseTo(-(3 - 1) / 5.0, within(1e-15));
        assertThat(path.at(2).error()).isCloseTo(4 - 2 * 3 * 0.4 + 5 * 0.16, within(1e-14));
    }

    @Test
    void targetEqualToAnotherColumnEndsWithThatColumnAlone() {
        double[][] f = ProblemFamily.gaussian(new Random(6), 40, 6);
        for (double[] row : f) {
            row[4] = row[0];
        }
        SolutionPath path = solve(CovLassoProblem.within(ProblemFamily.moments(f), 0, Progress.NONE));
        Solution last = path.at(path.end().lambda());
        assertThat(last.relativeError()).isLessThan(1e-12);
        assertThat(last.coefficient(4)).isCloseTo(1, within(1e-6));
    }

    @Test
    void duplicateColumnsAreTakenInOnce() {
        double[][] f = ProblemFamily.gaussian(new Random(7), 40, 8);
        for (double[] row : f) {
            row[5] = row[2];
        }
        SolutionPath path = solve(CovLassoProblem.within(ProblemFamily.moments(f), 0, Progress.NONE));
        for (Knot knot : path.knots()) {
            boolean both =
                    IntStream.of(knot.active()).filter(j -> j == 2 || j == 5).count() == 2;
            assertThat(both).isFalse();
        }
        assertThat(path.end().reason()).isEqualTo(PathEnd.Reason.LOWEST_LAMBDA);
    }

    @Test
    void columnsThatDifferInTheLastDigitsReplaceEachOtherAtOneLambda() {
        int jumps = 0;
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            double[][] f = ProblemFamily.gaussian(random, 50, 10);
            for (double[] row : f) {
                row[6] = row[3] + 1e-9 * random.nextGaussian();
            }
            SolutionPath path = solve(CovLassoProblem.within(ProblemFamily.moments(f), 0, Progress.NONE));
            assertThat(path.end().lambda()).isLessThan(1e-3 * path.lambdaMax());
            for (int i = 1; i < path.knots().size(); i++) {
                Knot before = path.knots().get(i - 1);
                Knot after = path.knots().get(i);
                if (before.lambda() == after.lambda()) {
                    jumps++;
                    assertThat(after.error()).isCloseTo(before.error(), within(1e-9));
                    assertThat(path.certify(path.at(after.lambda())).isExact()).isTrue();
                }
            }
        }
        assertThat(jumps).isPositive();
    }

    @Test
    void zeroColumnsNeverTakePartAndZeroTargetHasNothingToExplain() {
        double[][] f = ProblemFamily.gaussian(new Random(8), 40, 6);
        for (double[] row : f) {
            row[3] = 0;
        }
        SecondMoments moments = ProblemFamily.moments(f);
        for (Knot knot :
                solve(CovLassoProblem.within(moments, 0, Progress.NONE)).knots()) {
            assertThat(knot.active()).doesNotContain(3);
        }
        SolutionPath zero = solve(CovLassoProblem.within(moments, 3, Progress.NONE));
        assertThat(zero.end().reason()).isEqualTo(PathEnd.Reason.UNCORRELATED);
        assertThat(zero.at(1).nonzeros()).isZero();
        assertThat(zero.certify(zero.at(0)).isExact()).isTrue();
    }

    @Test
    void tiedCategoriesEnterTogether() {
        double[][] f = {{1, 1, 1, 1}, {1, 1, 0, 0}, {1, 0, 1, 0}, {1, 0, 0, 1}};
        SolutionPath path = solve(CovLassoProblem.within(ProblemFamily.moments(f), 0, Progress.NONE));
        assertThat(path.knots().get(0).entered()).containsExactly(1, 2, 3);
    }

    @Test
    void walksDownToTheNumericalRank() {
        double[][] f = ProblemFamily.FEWER_FEATURES_THAN_CATEGORIES.logits(new Random(9));
        SolutionPath path = solve(CovLassoProblem.within(ProblemFamily.moments(f), 0, Progress.NONE));
        Solution last = path.at(path.end().lambda());
        assertThat(last.relativeError()).isLessThan(1e-12);
        assertThat(last.nonzeros()).isLessThanOrEqualTo(9);
    }

    @Test
    void aDictionaryKeepsOthersOut() {
        SecondMoments moments = ProblemFamily.moments(ProblemFamily.gaussian(new Random(10), 50, 12));
        CovLassoProblem problem =
                CovLassoProblem.within(moments, 0, Progress.NONE).restrictedTo(Dictionary.of(12, 3, 5, 7));
        SolutionPath path = solve(problem);
        for (Knot knot : path.knots()) {
            assertThat(IntStream.of(knot.active()).boxed().toList()).isSubsetOf(List.of(3, 5, 7));
        }
        assertThat(path.lambdaMax()).isEqualTo(problem.lambdaMax());
        assertThat(path.certify(path.at(0.1 * path.lambdaMax())).isExact()).isTrue();
    }

    @Test
    void theTargetCannotPredictItselfWithinItsNetwork() {
        SecondMoments moments = ProblemFamily.moments(ProblemFamily.gaussian(new Random(11), 10, 4));
        CovLassoProblem problem = CovLassoProblem.within(moments, 2, Progress.NONE);
        assertThatThrownBy(() -> problem.restrictedTo(Dictionary.all(4))).hasMessageContaining("cannot predict itself");
    }

    @Test
    void betweenNetworksTheSameCategoryMayTakePartWhenAskedTo() {
        double[][] f = ProblemFamily.gaussian(new Random(12), 30, 5);
        SecondMoments moments = ProblemFamily.moments(f);
        TargetMoments same = new TargetMoments(moments.fetch(2, Progress.NONE).clone(), moments.diagonal(2));
        CovLassoProblem without = CovLassoProblem.between(moments, 2, same);
        CovLassoProblem with = without.restrictedTo(Dictionary.all(5));
        assertThat(solve(without).at(0.01).coefficient(2)).isZero();
        assertThat(solve(with).at(1e-6).coefficient(2)).isCloseTo(1, within(1e-4));
    }

    @Test
    void stopsWhereAskedAndSaysSo() {
        CovLassoProblem problem = ProblemFamily.GENERAL.problem(new Random(13));
        double max = problem.lambdaMax();
        SolutionPath floor = solve(problem, PathOptions.full().downToRatio(0.2));
        assertThat(floor.end().reason()).isEqualTo(PathEnd.Reason.LAMBDA_FLOOR);
        assertThat(floor.end().lambda()).isCloseTo(0.2 * max, within(1e-15 * max));
        SolutionPath knots = solve(problem, PathOptions.full().upToKnots(4));
        assertThat(knots.end().reason()).isEqualTo(PathEnd.Reason.KNOT_CAP);
        assertThat(knots.knots()).hasSize(4);
        SolutionPath error = solve(problem, PathOptions.full().downToError(0.9 * problem.targetMoment()));
        assertThat(error.end().reason()).isEqualTo(PathEnd.Reason.ERROR_FLOOR);
        assertThat(error.at(error.end().lambda()).relativeError()).isLessThanOrEqualTo(0.9);
        assertThatThrownBy(() -> floor.at(0.1 * max)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberOfNonzerosMeansTheLastLambdaBeforeMoreAreActive() {
        CovLassoProblem problem = ProblemFamily.GENERAL.problem(new Random(14));
        SolutionPath path = solve(problem);
        for (int k = 0; k <= 3; k++) {
            SolutionPath capped = solve(problem, new LambdaSetting.Nonzeros(k).options());
            double lambda = new LambdaSetting.Nonzeros(k).on(capped);
            assertThat(lambda).isEqualTo(path.lambdaForNonzeros(k));
            assertThat(capped.at(lambda).nonzeros()).isEqualTo(k);
            assertThat(path.at(lambda * (1 - 1e-6)).nonzeros()).isGreaterThan(k);
        }
    }

    @Test
    void answersACancelAtTheNextKnot() {
        Progress cancelled = new Progress() {
            @Override
            public void at(double fraction, String step) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        CovLassoProblem problem = ProblemFamily.GENERAL.problem(new Random(15));
        assertThatThrownBy(() -> ExactHomotopy.solve(problem, PathOptions.full(), cancelled))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void theCertificateSeesAWrongSolution() {
        CovLassoProblem problem = ProblemFamily.GENERAL.problem(new Random(16));
        SolutionPath path = solve(problem);
        Solution right = path.at(0.3 * path.lambdaMax());
        double[] values = right.values();
        values[0] *= 1 + 1e-3;
        Solution wrong =
                new Solution(problem, right.lambda(), path.lambdaMax(), right.error(), right.support(), values);
        assertThat(path.certify(right).isExact()).isTrue();
        assertThat(path.certify(wrong).isExact()).isFalse();
        assertThat(path.certify(wrong).relativeGap()).isGreaterThan(1e-9);
        assertThat(path.certify(wrong).relativeKkt()).isGreaterThan(1e-5);
    }

    private static SolutionPath solve(CovLassoProblem problem) {
        return solve(problem, PathOptions.full());
    }

    private static SolutionPath solve(CovLassoProblem problem, PathOptions options) {
        return ExactHomotopy.solve(problem, options, Progress.NONE);
    }

    private static double[][] times(double[][] f, double factor) {
        double[][] scaled = new double[f.length][];
        for (int i = 0; i < f.length; i++) {
            scaled[i] = Arrays.stream(f[i]).map(v -> factor * v).toArray();
        }
        return scaled;
    }
}
