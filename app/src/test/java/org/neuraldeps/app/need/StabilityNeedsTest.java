package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.solver.stability.EdgeStability;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.stability.TargetStability;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Half-samples as needs. */
final class StabilityNeedsTest {

    private static final OpenedDataset DATA = PlantedToy.DATA;
    private static final HalfSampling FEW = new HalfSampling(20, 1);

    private static JudgeCoefficients need(ExplorerState state) {
        return need(state, FEW);
    }

    private static JudgeCoefficients need(ExplorerState state, HalfSampling sampling) {
        SolvedTarget solved = SolveTarget.of(DATA, state).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        return JudgeCoefficients.of(solved.at(state.lambda()), state, sampling);
    }

    private static TargetStability compute(JudgeCoefficients need) {
        return need.compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static ExplorerState state(LambdaSetting lambda) {
        return Toy.state(PlantedToy.TARGET, lambda);
    }

    @Test
    void strongPredictorsAreStableAndASmallerLambdaAsksForMore() {
        JudgeCoefficients need = need(state(new LambdaSetting.Ratio(0.3)));
        TargetStability found = compute(need);
        CoefficientStability judged = found.at(need.lambda());
        assertThat(judged.stable()).contains(3, 7, 11);
        assertThat(judged.frequency(20)).isLessThan(0.5);
        assertThat(need.isMetBy(found)).isTrue();
        assertThat(need(state(new LambdaSetting.Ratio(0.5))).isMetBy(found)).isTrue();
        assertThat(need(state(new LambdaSetting.Ratio(0.2))).isMetBy(found)).isFalse();
        assertThat(need(state(new LambdaSetting.Ratio(0.2))).key()).isEqualTo(need.key());
        assertThat(need.isAwaited()).isFalse();
        assertThat(need.takesAllRows()).isTrue();
    }

    @Test
    void aFocusAndAGaugeAreOfTheProblemThatIsJudged() {
        ExplorerState plain = state(new LambdaSetting.Ratio(0.3));
        ExplorerState focused = plain.withFocus(new Focus(0.5, ShareKind.SOFTMAX));
        ExplorerState centred = plain.withGauge(Gauge.CENTRED);
        double usual = compute(need(plain)).at(need(plain).lambda()).interval(3).upper();
        assertThat(need(focused).key()).isNotEqualTo(need(plain).key());
        assertThat(compute(need(focused)).at(need(focused).lambda()).interval(3).upper())
                .isNotEqualTo(usual);
        assertThat(compute(need(centred)).at(need(centred).lambda()).interval(3).upper())
                .isNotEqualTo(usual);
    }

    @Test
    void everyEdgeOfAPictureHasTheFrequencyOfItsTarget() {
        ExplorerState state = state(new LambdaSetting.Nonzeros(3));
        AllSolved solved = SolveAll.of(DATA, state).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        JudgeStability need = new JudgeStability(solved, state.lambda());
        EdgeStability found = need.compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        AllPicture picture = solved.at(state.lambda());
        SparseTheta theta = picture.theta();
        AllJudged judged = AllJudged.NONE.with(need, found);
        double[] frequencies = frequencies(judged, picture).orElseThrow();
        JudgeCoefficients ofTarget = need(state, HalfSampling.USUAL);
        CoefficientStability alone = compute(ofTarget).at(ofTarget.lambda());
        for (int edge = theta.firstEdge(PlantedToy.TARGET); edge < theta.firstEdge(PlantedToy.TARGET + 1); edge++) {
            assertThat(frequencies[edge]).isEqualTo(alone.frequency(theta.predictor(edge)));
        }
        assertThat(need.isMetBy(found)).isTrue();
        LambdaSetting more = new LambdaSetting.Nonzeros(4);
        assertThat(new JudgeStability(solved, more).isMetBy(found)).isFalse();
        assertThat(frequencies(judged, solved.at(more))).isEmpty();
        assertThat(frequencies(AllJudged.NONE, picture)).isEmpty();
    }

    private static Optional<double[]> frequencies(AllJudged judged, AllPicture picture) {
        return judged.frequencies(EdgeLayer.SOLVED, picture.theta(), picture, Optional.empty());
    }

    @Test
    void aFocusOfAllTargetsIsJudgedTargetByTarget() {
        ExplorerState state = state(new LambdaSetting.Nonzeros(2)).withFocus(new Focus(0.5, ShareKind.SOFTMAX));
        AllSolved solved = SolveAll.of(DATA, state).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        EdgeStability found = new JudgeStability(solved, state.lambda(), FEW)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        double lambda = solved.paths().lambdas(state.lambda())[PlantedToy.TARGET];
        CoefficientStability alone = compute(need(state)).at(lambda);
        assertThat(found.frequency(PlantedToy.TARGET, 3, lambda))
                .isEqualTo(alone.frequency(3))
                .isPositive();
    }

    @Test
    void tooFewRowsAreRefusedInOneLine() {
        OpenedDataset small = Toy.opened(Toy.DATA.dataset().logits(), Optional.empty(), new Split(allButTen()));
        JudgeCoefficients need = new JudgeCoefficients(small, 1, Formulation.USUAL, 0.5, FEW);
        assertThatThrownBy(() -> need.compute(Optional.empty(), Progress.NONE, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("10 fit rows");
    }

    private static boolean[] allButTen() {
        boolean[] evaluation = new boolean[60];
        Arrays.fill(evaluation, 10, 60, true);
        return evaluation;
    }
}
