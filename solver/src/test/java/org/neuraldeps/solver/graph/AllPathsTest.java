package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class AllPathsTest {

    private static final int KEPT = 6;

    private final SecondMoments moments = RandomMoments.of(40, -1, 3);
    private final AllPaths paths =
            AllPaths.solve(40, this::problem, PathOptions.full().upToNonzeros(KEPT), Workers.CALLER, Progress.NONE);

    private CovLassoProblem problem(int target) {
        return CovLassoProblem.within(moments, target, Progress.NONE);
    }

    private SolutionPath path(int target) {
        return ExactHomotopy.solve(problem(target), PathOptions.full().upToNonzeros(KEPT), Progress.NONE);
    }

    @Test
    void everyRowIsTheSolutionOfItsTarget() {
        for (LambdaSetting lambda : new LambdaSetting[] {
            new LambdaSetting.Ratio(0.5), new LambdaSetting.Ratio(0.2), new LambdaSetting.Nonzeros(3)
        }) {
            SparseTheta theta = paths.at(lambda);
            assertThat(theta.categories()).isEqualTo(40);
            for (int target = 0; target < 40; target++) {
                Solution solution = path(target).at(lambda.on(path(target)));
                int first = theta.firstEdge(target);
                assertThat(theta.degree(target)).isEqualTo(solution.nonzeros());
                for (int i = 0; i < solution.nonzeros(); i++) {
                    int predictor = solution.support()[i];
                    assertThat(theta.predictor(first + i)).isEqualTo(predictor);
                    assertThat(theta.value(first + i)).isEqualTo(solution.values()[i]);
                    assertThat(theta.value(target, predictor)).isEqualTo(solution.values()[i]);
                    assertThat(theta.target(first + i)).isEqualTo(target);
                }
            }
        }
    }

    @Test
    void strengthsAreSumsOfMagnitudes() {
        SparseTheta theta = paths.at(new LambdaSetting.Nonzeros(4));
        double[] in = new double[40];
        double[] out = new double[40];
        for (int edge = 0; edge < theta.edges(); edge++) {
            in[theta.target(edge)] += Math.abs(theta.value(edge));
            out[theta.predictor(edge)] += Math.abs(theta.value(edge));
        }
        assertThat(theta.inStrengths()).isEqualTo(in);
        assertThat(theta.outStrengths()).isEqualTo(out);
        assertThat(Arrays.stream(out).sum()).isPositive();
    }

    @Test
    void aPairThatPredictsEachOtherIsReciprocal() {
        SparseTheta theta = paths.at(new LambdaSetting.Nonzeros(4));
        int reciprocal = 0;
        for (int edge = 0; edge < theta.edges(); edge++) {
            int target = theta.target(edge);
            int predictor = theta.predictor(edge);
            boolean there = theta.value(predictor, target) != 0;
            assertThat(theta.isReciprocal(target, predictor)).isEqualTo(there);
            reciprocal += there ? 1 : 0;
        }
        assertThat(reciprocal).isBetween(1, theta.edges() - 1);
    }

    @Test
    void targetsThatAreCutAreCounted() {
        assertThat(paths.cutBefore(new LambdaSetting.Nonzeros(KEPT))).isZero();
        assertThat(paths.cutBefore(new LambdaSetting.Nonzeros(KEPT + 1))).isEqualTo(40);
        LambdaSetting.Ratio ratio = new LambdaSetting.Ratio(0.15);
        long shorter = paths.paths().stream()
                .filter(path -> path.end().lambda() > 0.15 * path.lambdaMax())
                .count();
        assertThat(paths.cutBefore(ratio)).isEqualTo(shorter).isBetween(1L, 39L);
    }

    @Test
    void aboveEveryLambdaMaxNothingIsLeft() {
        assertThat(paths.at(new LambdaSetting.Ratio(1)).edges()).isZero();
        assertThat(paths.at(new LambdaSetting.Ratio(2)).edges()).isZero();
    }

    @Test
    void aKeptPathHoldsNoMoreThanItSays() {
        KeptPath kept = paths.paths().get(0);
        long coefficients =
                kept.knots().stream().mapToLong(knot -> knot.active().length).sum();
        assertThat(kept.bytes()).isGreaterThan(12 * coefficients);
        assertThat(paths.bytes())
                .isEqualTo(paths.paths().stream().mapToLong(KeptPath::bytes).sum());
    }
}
