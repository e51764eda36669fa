package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class SolveAllTest {

    private final OpenedDataset data = Toy.DATA;

    private AllSolved solve(LambdaSetting lambda, Optional<AllSolved> before) {
        return new SolveAll(data, 1, Formulation.USUAL, lambda).compute(before, Progress.NONE, Workers.CALLER);
    }

    @Test
    void everyTargetIsSolvedAsAlone() {
        LambdaSetting lambda = new LambdaSetting.Ratio(0.3);
        SparseTheta theta = solve(lambda, Optional.empty()).at(lambda).theta();
        assertThat(theta.categories()).isEqualTo(data.moments().size());
        for (int target = 0; target < theta.categories(); target++) {
            Solution alone = new SolveTarget(data, target, Formulation.USUAL, lambda)
                    .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                    .at(lambda)
                    .solution();
            for (int j = 0; j < theta.categories(); j++) {
                assertThat(theta.value(target, j)).isEqualTo(alone.coefficient(j));
            }
        }
        assertThat(theta.edges()).isPositive();
    }

    @Test
    void aLambdaIsMeantForOneTargetAndGivesTheOthersItsRatio() {
        double lambdaMax = new SolveTarget(data, 1, Formulation.USUAL, new LambdaSetting.Ratio(0.5))
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .path()
                .lambdaMax();
        LambdaSetting absolute = new LambdaSetting.Absolute(lambdaMax / 4);
        AllSolved solved = solve(absolute, Optional.empty());
        assertThat(solved.at(absolute).common()).isEqualTo(new LambdaSetting.Ratio(0.25));
        assertThat(new SolveAll(data, 1, Formulation.USUAL, absolute).isMetBy(solved))
                .isTrue();
        assertThat(new SolveAll(data, 2, Formulation.USUAL, absolute).isMetBy(solved))
                .isFalse();
    }

    @Test
    void aMovingLambdaSolvesNothingAgain() {
        AllSolved solved = solve(new LambdaSetting.Nonzeros(3), Optional.empty());
        assertThat(new SolveAll(data, 1, Formulation.USUAL, new LambdaSetting.Ratio(1e-6)).isMetBy(solved))
                .isTrue();
        assertThat(new SolveAll(data, 1, Formulation.USUAL, new LambdaSetting.Nonzeros(50)).isMetBy(solved))
                .isTrue();
        assertThat(new SolveAll(data, 1, Formulation.USUAL, new LambdaSetting.Nonzeros(51)).isMetBy(solved))
                .isFalse();
        assertThat(solve(new LambdaSetting.Ratio(0.01), Optional.of(solved)).paths())
                .isSameAs(solved.paths());
    }

    @Test
    void whereMomentsAreNotHeldEveryTargetIsSolvedAllTheSame() {
        LambdaSetting lambda = new LambdaSetting.Ratio(0.3);
        SolveAll need = new SolveAll(Toy.unheld(), 1, Formulation.USUAL, lambda);
        assertThat(need.title()).contains("disk");
        AllSolved solved = need.compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        assertThat(solved.paths().depth().maxNonzeros()).isEqualTo(SolveAll.KEPT_OF_MANY);
        SparseTheta there = solved.at(lambda).theta();
        SparseTheta held = solve(lambda, Optional.empty()).at(lambda).theta();
        assertThat(there.edges()).isEqualTo(held.edges()).isPositive();
        for (int edge = 0; edge < held.edges(); edge++) {
            assertThat(there.predictor(edge)).isEqualTo(held.predictor(edge));
            assertThat(there.value(edge)).isCloseTo(held.value(edge), within(1e-10));
        }
    }

    @Test
    void whatWouldReadTheLogitsForEveryTargetIsRefused() {
        Formulation focused =
                new Formulation(new Focus(0.5, ShareKind.SOFTMAX), Formulation.USUAL.rule(), Formulation.USUAL.gauge());
        assertThatThrownBy(() -> new SolveAll(Toy.unheld(), 1, focused, new LambdaSetting.Ratio(0.3))
                        .compute(Optional.empty(), Progress.NONE, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("leave the focus off");
        assertThatThrownBy(() -> new SolveAll(Toy.unheld(), 1, Formulation.USUAL, new LambdaSetting.Nonzeros(21))
                        .compute(Optional.empty(), Progress.NONE, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("ask for at most 20");
    }
}
