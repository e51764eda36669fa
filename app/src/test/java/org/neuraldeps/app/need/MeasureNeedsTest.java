package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.MeasureAxis;
import org.neuraldeps.solver.graph.ThetaMeasures;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Measures and their curves are of the paths and the λ that they were asked for, and of no others. */
class MeasureNeedsTest {

    private static final LambdaSetting TWO = new LambdaSetting.Nonzeros(2);
    private static final LambdaSetting HALF = new LambdaSetting.Ratio(0.5);

    private final AllSolved solved = solve();

    private static AllSolved solve() {
        return new SolveAll(Toy.DATA, 0, Formulation.USUAL, TWO)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static <T> T compute(Need<T> need) {
        return need.compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    @Test
    void measuresAreOfTheirLambda() {
        MeasureNetwork need = new MeasureNetwork(solved, TWO);
        MeasureNetwork.Answer answer = compute(need);
        assertThat(answer.measures().edges())
                .isEqualTo(ThetaMeasures.of(solved.paths().at(TWO)).edges());
        assertThat(need.isMetBy(answer)).isTrue();
        assertThat(new MeasureNetwork(solved, HALF).isMetBy(answer)).isFalse();
        assertThat(new MeasureNetwork(solve(), TWO).isMetBy(answer))
                .as("solved once more")
                .isFalse();
    }

    @Test
    void curvesLastForAllLambdaOfTheirPaths() {
        FollowMeasures need = new FollowMeasures(solved, MeasureAxis.of(solved.paths(), TWO));
        FollowMeasures.Answer answer = compute(need);
        assertThat(need.isMetBy(answer)).isTrue();
        assertThat(new FollowMeasures(solved, MeasureAxis.of(solved.paths(), new LambdaSetting.Nonzeros(1)))
                        .isMetBy(answer))
                .isTrue();
        FollowMeasures byRatio = new FollowMeasures(solved, MeasureAxis.of(solved.paths(), HALF));
        assertThat(byRatio.isMetBy(answer)).isFalse();
        assertThat(byRatio.key()).as("both are kept").isNotEqualTo(need.key());
        AllSolved again = solve();
        assertThat(new FollowMeasures(again, MeasureAxis.of(again.paths(), TWO)).isMetBy(answer))
                .isFalse();
        assertThat(need.bytes(answer)).isGreaterThan(8L * Toy.SIZE);
    }
}
