package org.neuraldeps.solver.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.work.Progress;

/** The paper's claims as properties of exact paths. */
class TheoryTest {

    private static final double[] RATIOS = {0.99, 0.95, 0.9, 0.7, 0.5, 0.3, 0.1, 0.03};

    @Test
    void equation5HoldsAlongThePath() {
        for (int seed = 0; seed < 20; seed++) {
            SolutionPath path = path(seed);
            double atZero = path.at(path.end().lambda()).error();
            ErrorBounds bounds = new ErrorBounds(path.problem(), atZero);
            for (Knot knot : path.knots()) {
                double slack = 1e-12 * path.problem().targetMoment();
                assertThat(knot.error()).isBetween(bounds.lower(knot.lambda()) - slack, bounds.upper() + slack);
            }
        }
    }

    @Test
    void aKnownErrorBoundsTheErrorsBelowIt() {
        SolutionPath path = path(3);
        ErrorBounds bounds = new ErrorBounds(path.problem(), 0);
        double above = 0.5 * path.lambdaMax();
        double error = path.at(above).error();
        for (double part : RATIOS) {
            double lambda = part * above;
            assertThat(path.at(lambda).error())
                    .isBetween(bounds.lowerFrom(lambda, above, error) - 1e-12, error + 1e-12);
        }
        assertThat(bounds.lowerFrom(0.99 * above, above, error)).isGreaterThan(0.97 * error);
    }

    @Test
    void theorem2BoundsTheSlopeOfScaledCorrelations() {
        for (int seed = 0; seed < 20; seed++) {
            SolutionPath path = path(seed);
            CovLassoProblem problem = path.problem();
            double atZero = path.at(path.end().lambda()).error();
            for (int j : problem.dictionary().indices()) {
                for (double first : RATIOS) {
                    for (double second : RATIOS) {
                        double one = first * path.lambdaMax();
                        double two = second * path.lambdaMax();
                        double change = Math.abs(correlation(path, j, one) / one - correlation(path, j, two) / two);
                        assertThat(change).isLessThanOrEqualTo(SlopeBound.of(problem, j, atZero, one, two) + 1e-10);
                    }
                }
            }
        }
    }

    @Test
    void theorem3NeverDiscardsAnActiveCategoryAndDiscardsMoreWhenTheRedundancyIsKnown() {
        int discarded = 0;
        for (int seed = 0; seed < 30; seed++) {
            SolutionPath path = path(seed);
            double atZero = path.at(path.end().lambda()).error();
            for (double ratio : RATIOS) {
                double lambda = ratio * path.lambdaMax();
                BitSet loose = Screening.byTheorem3(path.problem(), lambda, 0);
                BitSet sharp = Screening.byTheorem3(path.problem(), lambda, atZero);
                ScreeningCounts counts = Screening.count(path.problem(), sharp, path.at(lambda));
                assertThat(counts.discardedActive()).isZero();
                assertThat(counts.violators()).isEmpty();
                loose.andNot(sharp);
                assertThat(loose.isEmpty()).isTrue();
                discarded += counts.discardedZero();
            }
        }
        assertThat(discarded).as("the theorem bites somewhere").isGreaterThan(100);
    }

    @Test
    void theorem3DiscardsACategoryAboveOneLambdaWhereItsCeilingOfTheorem2MeetsHalfOfIt() {
        for (int seed = 0; seed < 10; seed++) {
            SolutionPath path = path(seed);
            CovLassoProblem problem = path.problem();
            double atZero = path.at(path.end().lambda()).error();
            for (double known : new double[] {0, atZero}) {
                for (int j : problem.dictionary().indices()) {
                    double safe = Screening.safeAbove(problem, j, known);
                    assertThat(safe).isBetween(0.0, path.lambdaMax());
                    assertThat(SlopeBound.ceiling(problem, j, known, safe)).isCloseTo(safe / 2, within(1e-9));
                    double above = Math.min(path.lambdaMax(), safe * (1 + 1e-6));
                    assertThat(Screening.byTheorem3(problem, above, known).get(j))
                            .isTrue();
                    assertThat(Screening.byTheorem3(problem, safe * (1 - 1e-6), known)
                                    .get(j))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void conjecture1IsCountedAgainstTheTruthAndItsViolatorsAreNamed() {
        // Category 1 is the target plus a nuisance; 2 is the nuisance alone: uncorrelated with the target, yet needed.
        double[][] f = {{1, 1, 0, 0}, {0, 1, 1, 0}, {0.1, 0, 0, 1}};
        CovLassoProblem problem = CovLassoProblem.within(moments(f), 0, Progress.NONE);
        SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full(), Progress.NONE);
        double lambda = 0.1 * path.lambdaMax();
        Solution solution = path.at(lambda);
        BitSet discarded = Screening.byConjecture1(problem, lambda);
        ScreeningCounts counts = Screening.count(problem, discarded, solution);
        assertThat(solution.support()).containsExactly(1, 2);
        assertThat(counts).isEqualTo(new ScreeningCounts(0, 1, 1, 1, List.of(2)));
        assertThat(counts.precision()).hasValue(0.5);
        assertThat(counts.recall()).hasValue(0.5);
    }

    private static double correlation(SolutionPath path, int category, double lambda) {
        Solution solution = path.at(lambda);
        double value = path.problem().correlations()[category];
        for (int m : solution.support()) {
            value -= path.problem().moments().fetch(m, Progress.NONE)[category] * solution.coefficient(m);
        }
        return value;
    }

    private static SolutionPath path(int seed) {
        Random random = new Random(seed);
        double[][] f = new double[60][12];
        for (double[] row : f) {
            double common = random.nextGaussian();
            for (int j = 0; j < row.length; j++) {
                row[j] = common + random.nextGaussian();
            }
        }
        return ExactHomotopy.solve(
                CovLassoProblem.within(moments(f), 0, Progress.NONE), PathOptions.full(), Progress.NONE);
    }

    private static DenseSecondMoments moments(double[][] f) {
        int n = f[0].length;
        double[][] c = new double[n][n];
        for (double[] row : f) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    c[i][j] += row[i] * row[j] / f.length;
                }
            }
        }
        return new DenseSecondMoments(f.length, c);
    }
}
