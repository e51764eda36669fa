package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.work.Progress;

class RefitTest {

    @Test
    void leavesNoCorrelationOnItsSupportAndNoLargerErrorThanTheLasso() {
        for (int seed = 0; seed < 10; seed++) {
            CovLassoProblem problem = ProblemFamily.STRONGLY_CORRELATED.problem(new Random(seed));
            SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full(), Progress.NONE);
            Solution solution = path.at(0.05 * path.lambdaMax());
            Refit refit = Refit.of(path, solution);
            assertThat(refit.support()).isEqualTo(solution.support());
            assertThat(refit.error()).isLessThan(solution.error());
            assertStationary(problem, refit);
        }
    }

    private static void assertStationary(CovLassoProblem problem, Refit refit) {
        for (int j : refit.support()) {
            double correlation = problem.correlations()[j];
            for (int m : refit.support()) {
                correlation -= problem.moments().fetch(m, Progress.NONE)[j] * refit.coefficient(m);
            }
            assertThat(correlation).isCloseTo(0, within(1e-12 * problem.lambdaMax()));
        }
    }

    @Test
    void anEmptySupportExplainsNothing() {
        CovLassoProblem problem = ProblemFamily.GENERAL.problem(new Random(1));
        SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full(), Progress.NONE);
        Refit refit = Refit.of(path, path.at(path.lambdaMax()));
        assertThat(refit.error()).isEqualTo(problem.targetMoment());
    }
}
