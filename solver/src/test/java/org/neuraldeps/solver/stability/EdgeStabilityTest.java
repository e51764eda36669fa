package org.neuraldeps.solver.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.selection.FoldedTarget;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** All targets on half-samples. */
final class EdgeStabilityTest {

    private static final PlantedTrials TRIALS = new PlantedTrials(1, 300, 24, 0.5);
    private static final LogitDataset DATA = TRIALS.trial(0);
    private static final FoldMoments BLOCKS = PlantedTrials.blocks(DATA);
    private static final AllPaths PATHS = paths();

    private static AllPaths paths() {
        DenseSecondMoments moments =
                MomentAccumulator.accumulate(DATA.logits(), FitSample.of(DATA.split()), Progress.NONE, Workers.CALLER);
        return AllPaths.solve(
                24,
                target -> CovLassoProblem.within(moments, target, Progress.NONE),
                PathOptions.full().upToNonzeros(15),
                Workers.CALLER,
                Progress.NONE);
    }

    private static EdgeStability within(LambdaSetting lambda) {
        return EdgeStability.within(
                BLOCKS, DictionaryRule.USUAL, HalfSampling.USUAL, PATHS.lambdas(lambda), Progress.NONE, Workers.CALLER);
    }

    @Test
    void itSaysOfEveryEdgeWhatItsTargetAloneSays() {
        LambdaSetting lambda = new LambdaSetting.Nonzeros(5);
        double[] lambdas = PATHS.lambdas(lambda);
        EdgeStability all = within(lambda);
        SparseTheta theta = PATHS.at(lambda);
        double[] frequencies = all.frequencies(theta, lambdas);
        for (int target : new int[] {0, 11, 23}) {
            CoefficientStability alone = TargetStability.solve(
                            FoldedTarget.of(DATA, BLOCKS, target, Progress.NONE),
                            HalfSampling.USUAL,
                            lambdas[target],
                            Progress.NONE,
                            Workers.CALLER)
                    .at(lambdas[target]);
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                assertThat(frequencies[edge]).isEqualTo(alone.frequency(theta.predictor(edge)));
            }
        }
        assertThat(all.bytes()).isBetween(1L, 1L << 20);
    }

    @Test
    void oneAfterTheOtherTheySayTheSame() {
        LambdaSetting lambda = new LambdaSetting.Ratio(0.4);
        double[] lambdas = PATHS.lambdas(lambda);
        EdgeStability each = EdgeStability.eachOf(
                target -> FoldedTarget.of(DATA, BLOCKS, target, Progress.NONE),
                HalfSampling.USUAL,
                lambdas,
                Progress.NONE,
                Workers.CALLER);
        SparseTheta theta = PATHS.at(lambda);
        assertThat(each.frequencies(theta, lambdas))
                .containsExactly(within(lambda).frequencies(theta, lambdas));
    }

    @Test
    void plantedEdgesAreStableAndWhatOtherLambdasAskIsLookedUp() {
        EdgeStability deep = within(new LambdaSetting.Nonzeros(8));
        LambdaSetting lambda = new LambdaSetting.Nonzeros(3);
        double[] lambdas = PATHS.lambdas(lambda);
        assertThat(deep.reaches(lambdas)).isTrue();
        assertThat(deep.reaches(PATHS.lambdas(new LambdaSetting.Nonzeros(9)))).isFalse();
        for (int predictor : TRIALS.planted()) {
            assertThat(deep.frequency(TRIALS.target(), predictor, lambdas[TRIALS.target()]))
                    .isGreaterThanOrEqualTo(EdgeStability.STABLE);
        }
        SparseTheta theta = PATHS.at(lambda);
        assertThat(deep.frequencies(theta, lambdas))
                .containsExactly(within(lambda).frequencies(theta, lambdas));
        double others = IntStream.range(0, 24)
                .filter(category -> TRIALS.planted(category) == 0 && category != TRIALS.target())
                .mapToDouble(category -> deep.frequency(TRIALS.target(), category, lambdas[TRIALS.target()]))
                .max()
                .orElseThrow();
        assertThat(others).isLessThan(EdgeStability.STABLE);
    }

    @Test
    void aTargetThatNothingIsCorrelatedWithIsLeftOut() {
        double[] lambdas = PATHS.lambdas(new LambdaSetting.Nonzeros(2));
        lambdas[4] = 0;
        EdgeStability all = EdgeStability.within(
                BLOCKS, DictionaryRule.USUAL, HalfSampling.USUAL, lambdas, Progress.NONE, Workers.CALLER);
        assertThat(IntStream.range(0, 24).mapToDouble(j -> all.frequency(4, j, 0)))
                .containsOnly(0.0);
    }
}
