package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.work.Progress;

/** A path without its problem gives the solutions of the path with it, and their errors to rounding. */
class KeptPathTest {

    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @EnumSource
    void solutionsAreThoseOfThePathWithItsProblem(ProblemFamily family) {
        for (int seed = 0; seed < 8; seed++) {
            CovLassoProblem problem = family.problem(new Random(seed));
            SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full(), Progress.NONE);
            assertThat(path.kept().targetMoment()).isEqualTo(problem.targetMoment());
            for (double part : new double[] {0, 0.01, 0.2, 0.5, 0.77, 1, 1.3}) {
                double lambda = path.end().lambda()
                        + part * (path.lambdaMax() - path.end().lambda());
                assertSame(path.kept().solutionAt(lambda, DictionaryRule.USUAL, Gauge.AS_GIVEN), path.at(lambda));
            }
            for (Knot knot : path.knots()) {
                assertSame(
                        path.kept().solutionAt(knot.lambda(), DictionaryRule.USUAL, Gauge.AS_GIVEN),
                        path.at(knot.lambda()));
            }
        }
    }

    private static void assertSame(Solution kept, Solution solved) {
        assertThat(kept.target()).isEqualTo(solved.target());
        assertThat(kept.lambda()).isEqualTo(solved.lambda());
        assertThat(kept.lambdaMax()).isEqualTo(solved.lambdaMax());
        assertThat(kept.targetMoment()).isEqualTo(solved.targetMoment());
        assertThat(kept.support()).isEqualTo(solved.support());
        assertThat(kept.values()).isEqualTo(solved.values());
        assertThat(kept.error()).isCloseTo(solved.error(), within(ROUNDING * solved.targetMoment()));
    }
}
