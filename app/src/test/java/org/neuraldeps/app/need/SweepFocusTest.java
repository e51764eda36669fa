package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.evaluation.EvaluationSums;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

final class SweepFocusTest {

    private static final OpenedDataset DATA = Toy.JUDGED;

    private static FocusCurve curve(ExplorerState state, boolean pools) {
        return SweepFocus.of(DATA, state, pools).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static Table1 table(int target, double focus, int nonzeros) {
        LambdaSetting lambda = new LambdaSetting.Nonzeros(nonzeros);
        Picture picture = new SolveTarget(DATA, target, new Focus(focus, ShareKind.SOFTMAX), lambda)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .at(lambda);
        return JudgedSolution.of(picture, Progress.NONE, Workers.CALLER).table();
    }

    @Test
    void everyPointIsTable1OfASolutionWithThatFocusAndAsManyCategories() {
        FocusCurve curve = curve(Toy.state(3, new LambdaSetting.Nonzeros(4)), false);
        assertThat(curve.targets()).containsExactly(3);
        assertThat(curve.points())
                .extracting(FocusCurve.Point::focus)
                .isSorted()
                .startsWith(0.0)
                .endsWith(0.95);
        for (FocusCurve.Point point : curve.points()) {
            assertThat(point.table()).isEqualTo(table(3, point.focus(), 4));
        }
    }

    @Test
    void poolingSumsRowsOverAllTargets() {
        FocusCurve pooled = curve(Toy.state(3, new LambdaSetting.Nonzeros(4)), true);
        assertThat(pooled.targets()).hasSize(Toy.SIZE);
        int last = pooled.points().size() - 1;
        long falseWins = IntStream.range(0, Toy.SIZE)
                .mapToLong(target -> table(target, 0.95, 4).wins().orElseThrow().falseWins())
                .sum();
        EvaluationSums.Answers answers = pooled.points()
                .get(last)
                .pooled()
                .sums()
                .orElseThrow()
                .answers()
                .orElseThrow();
        assertThat(answers.falseWins()).isEqualTo(falseWins);
        assertThat(pooled.positives())
                .as("every row held out has a label")
                .isEqualTo(DATA.dataset().split().evaluationRows());
    }

    @Test
    void anotherLambdaMeansItsNumberOfCategoriesUnderTheFocusOfTheState() {
        LambdaSetting ratio = new LambdaSetting.Ratio(0.1);
        ExplorerState state = Toy.state(3, ratio).withFocus(new Focus(0.5, ShareKind.SOFTMAX));
        int nonzeros = SolveTarget.of(DATA, state)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .at(ratio)
                .solution()
                .nonzeros();
        FocusCurve curve = curve(state, false);
        assertThat(curve.nonzeros()).isEqualTo(nonzeros);
        for (LambdaSetting same : List.of(ratio, new LambdaSetting.Nonzeros(nonzeros))) {
            assertThat(SweepFocus.of(DATA, state.withLambda(same), false).isMetBy(curve))
                    .isTrue();
        }
        ExplorerState elsewhere = state.withFocus(new Focus(0.9, ShareKind.SOFTMAX));
        assertThat(SweepFocus.of(DATA, elsewhere, false).isMetBy(curve))
                .as("the same λ/λ_max is another k under another focus")
                .isFalse();
        ExplorerState farther = state.withLambda(new LambdaSetting.Ratio(0.01));
        assertThat(SweepFocus.of(DATA, farther, false).isMetBy(curve)).isFalse();
    }

    @Test
    void labelsLeaveOutTargetsWithoutAFitRow() {
        ExplorerState state = Toy.state(3, new LambdaSetting.Nonzeros(2)).withFocus(new Focus(0.5, ShareKind.LABEL));
        long labelled = IntStream.of(DATA.dataset().split().fitIndices())
                .map(row -> DATA.dataset().labels().orElseThrow().of(row))
                .distinct()
                .count();
        FocusCurve pooled = curve(state, true);
        assertThat(pooled.by()).isEqualTo(ShareKind.LABEL);
        assertThat(pooled.targets()).hasSize((int) labelled);
    }

    @Test
    void limitsAreThoseOfABinomial() {
        FocusCurve curve = curve(Toy.state(3, new LambdaSetting.Nonzeros(4)), true);
        assertThat(curve.groupsPerRow()).isEqualTo(1);
        FocusCurve.Point first = curve.points().get(0);
        assertThat(first.table().positiveAcc()).as("of Eq. 2").hasValue(0);
        Interval limits = curve.positiveAcc(first);
        assertThat(limits.lower()).isZero();
        assertThat(limits.upper())
                .as("none of n")
                .isCloseTo(1 - Math.pow(0.025, 1.0 / curve.positives()), Offset.offset(1e-9));
    }
}
