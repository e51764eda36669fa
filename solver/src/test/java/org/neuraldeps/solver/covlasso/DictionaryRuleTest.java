package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Who may predict: with the target's own category of another network, and without some. */
class DictionaryRuleTest {

    private static final int ROWS = 90;
    private static final int N = 14;
    private static final int TARGET = 5;
    private static final double[] RATIOS = {0.7, 0.3, 0.1, 0.02};

    private final ArrayLogitMatrix f = logits(new Random(21));
    private final SecondMoments moments = MomentAccumulator.accumulate(f, sample(), Progress.NONE, Workers.CALLER);

    @Test
    void withItsOwnCategoryEverySolutionIsCertifiedAndThatOfAnotherSolver() {
        CovLassoProblem problem = new DictionaryRule(true, List.of()).applyTo(between());
        assertThat(problem.dictionary().count()).isEqualTo(N);
        agree(problem, true);
        agree(new DictionaryRule(true, List.of(0, 3)).applyTo(between()), true);
        assertThat(between().dictionary().contains(TARGET)).as("by itself").isFalse();
        agree(between(), false);
    }

    @Test
    void whatIsLeftOutPredictsNothingAndTheRestIsOptimal() {
        DictionaryRule rule = new DictionaryRule(false, List.of(1, 7, 8));
        CovLassoProblem problem = rule.applyTo(within());
        assertThat(problem.dictionary().indices()).doesNotContain(1, 7, 8, TARGET);
        assertThat(problem.rule()).isEqualTo(rule);
        agree(problem, false);
    }

    @Test
    void withinANetworkNoCategoryPredictsItself() {
        CovLassoProblem plain = within();
        assertThat(new DictionaryRule(true, List.of()).applyTo(plain)).isSameAs(plain);
        CovLassoProblem fewer = new DictionaryRule(true, List.of(2)).applyTo(plain);
        assertThat(fewer.dictionary().contains(TARGET)).isFalse();
        assertThat(fewer.rule().withOwn()).as("it tells what is so").isFalse();
    }

    private static void agree(CovLassoProblem problem, boolean ownTakesPart) {
        SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full(), Progress.NONE);
        boolean own = false;
        for (double ratio : RATIOS) {
            Solution solution = path.at(ratio * path.lambdaMax());
            Certificate certificate = path.certify(solution);
            assertThat(certificate.isExact()).as("at %s", ratio).isTrue();
            double[] slow = SlowCoordinateDescent.solve(problem, solution.lambda());
            for (int j = 0; j < N; j++) {
                assertThat(solution.coefficient(j)).as("%s at %s", j, ratio).isCloseTo(slow[j], offset(1e-9));
            }
            own |= solution.coefficient(TARGET) != 0;
        }
        assertThat(own).isEqualTo(ownTakesPart);
    }

    private CovLassoProblem within() {
        return CovLassoProblem.within(moments, TARGET, Progress.NONE);
    }

    private CovLassoProblem between() {
        Random random = new Random(22);
        double[] g = new double[ROWS * N];
        f.readRows(0, ROWS, g);
        for (int i = 0; i < g.length; i++) {
            g[i] += 0.5 * random.nextGaussian();
        }
        return CovLassoProblem.between(
                moments,
                TARGET,
                MomentAccumulator.between(
                        f, new ArrayLogitMatrix("g.npy", ROWS, N, g), TARGET, sample(), Progress.NONE));
    }

    private static FitSample sample() {
        return FitSample.of(Split.allFit(ROWS));
    }

    private static ArrayLogitMatrix logits(Random random) {
        double[] values = new double[ROWS * N];
        for (int row = 0; row < ROWS; row++) {
            double common = random.nextGaussian();
            for (int j = 0; j < N; j++) {
                values[row * N + j] = random.nextGaussian() + (j % 3 == 2 ? common : 0);
            }
        }
        return new ArrayLogitMatrix("f.npy", ROWS, N, values);
    }
}
