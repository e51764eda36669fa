package org.neuraldeps.solver.planting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.planting.Recovery.Role;
import org.neuraldeps.solver.work.Progress;

class RecoveryTest {

    /** Of five categories; the others are independent, and go with the target 0 by 4, 3, 2 and 0. */
    private static final SolutionPath PATH = ExactHomotopy.solve(
            CovLassoProblem.within(
                    new DenseSecondMoments(10, new double[][] {
                        {40, 4, 3, 2, 0}, {4, 1, 0, 0, 0}, {3, 0, 1, 0, 0}, {2, 0, 0, 1, 0}, {0, 0, 0, 0, 1}
                    }),
                    0,
                    Progress.NONE),
            PathOptions.full(),
            Progress.NONE);

    private static PlantedTarget madeOf(int... predictors) {
        return new PlantedTarget(
                0,
                Arrays.stream(predictors).mapToObj(j -> new Coefficient(j, 1.5)).toList());
    }

    @Test
    void aSolutionFindsSomeAddsSomeAndMissesSome() {
        Solution two = PATH.at(5);
        assertThat(two.support()).containsExactly(1, 2);
        Recovery recovery = Recovery.of(madeOf(4, 2, 3), two);
        assertThat(recovery.found()).containsExactly(2);
        assertThat(recovery.extra()).containsExactly(1);
        assertThat(recovery.missed()).containsExactly(3, 4);
        assertThat(List.of(0, 1, 2, 3).stream().map(recovery::role))
                .containsExactly(Role.ABSENT, Role.EXTRA, Role.FOUND, Role.MISSED);
        assertThat(recovery.precision()).hasValue(0.5);
        assertThat(recovery.recall()).hasValue(1.0 / 3);
        assertThat(recovery.isExact()).isFalse();
        assertThat(Recovery.of(madeOf(2, 1), two).isExact()).isTrue();
    }

    @Test
    void whatCannotBeDividedIsNotThere() {
        Recovery nothing = Recovery.of(madeOf(1), PATH.at(100));
        assertThat(nothing.precision()).isEmpty();
        assertThat(nothing.recall()).hasValue(0);
        Recovery ofNothing = Recovery.of(madeOf(), PATH.at(5));
        assertThat(ofNothing.recall()).isEmpty();
        assertThat(ofNothing.precision()).hasValue(0);
    }

    @Test
    void onlyTheTruthOfTheSameTargetIsCompared() {
        PlantedTarget other = new PlantedTarget(1, List.of(new Coefficient(2, 1)));
        assertThatThrownBy(() -> Recovery.of(other, PATH.at(5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTargetIsMadeOfOthersEachOnceAndNotByNothing() {
        assertThatThrownBy(() -> madeOf(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> madeOf(1, 1)).isInstanceOf(IllegalArgumentException.class);
        for (double wrong : new double[] {0, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new PlantedTarget(0, List.of(new Coefficient(1, wrong))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        PlantedTarget target = madeOf(3, 1);
        assertThat(target.predictors()).extracting(Coefficient::category).containsExactly(1, 3);
        assertThat(target.coefficient(3)).isEqualTo(1.5);
        assertThat(target.coefficient(2)).isZero();
    }

    @Test
    void aTruthHasEveryTargetOnce() {
        PlantedTarget second = new PlantedTarget(4, List.of(new Coefficient(2, 1)));
        PlantedTruth truth = new PlantedTruth(List.of(second, madeOf(1)));
        assertThat(truth.targets()).containsExactly(madeOf(1), second);
        assertThat(truth.of(4)).contains(second);
        assertThat(truth.of(1)).isEmpty();
        assertThat(truth)
                .isEqualTo(new PlantedTruth(List.of(madeOf(1), second)))
                .hasSameHashCodeAs(new PlantedTruth(List.of(madeOf(1), second)));
        assertThatThrownBy(() -> new PlantedTruth(List.of(second, second)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void alongThePathEveryStretchTellsWhatItsSolutionsFind() {
        RecoveryPath along = RecoveryPath.of(madeOf(1, 2), PATH);
        assertThat(along.stretches()).hasSize(PATH.knots().size() - 1);
        for (RecoveryPath.Stretch stretch : along.stretches()) {
            for (double part : new double[] {0.01, 0.99}) {
                Recovery inside =
                        Recovery.of(madeOf(1, 2), PATH.at(stretch.to() + part * (stretch.from() - stretch.to())));
                assertThat(inside.found()).isEqualTo(stretch.recovery().found());
                assertThat(inside.extra()).isEqualTo(stretch.recovery().extra());
                assertThat(inside.missed()).isEqualTo(stretch.recovery().missed());
            }
        }
        assertThat(along.stretches()).extracting(RecoveryPath.Stretch::f1).containsExactly(2.0 / 3, 1.0, 0.8);
        assertThat(along.best().orElseThrow().recovery().isExact()).isTrue();
        assertThat(RecoveryPath.of(madeOf(4), PATH).best()).isEmpty();
    }
}
