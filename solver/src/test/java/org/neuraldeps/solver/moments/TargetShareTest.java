package org.neuraldeps.solver.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** How much rows belong to a target, on numbers that can be found by hand. */
class TargetShareTest {

    /** Softmax shares of the first category: 1/2, 1/3, and of a row that is held out 1. */
    private static final double[][] F = {{0, 0}, {0, Math.log(2)}, {50, 0}};

    private static final Split SPLIT = new Split(new boolean[] {false, false, true});

    @Test
    void softmaxSharesAreThoseOfTheFitRows() {
        TargetShare share = softmax(dataset(F, 0, 1, 0), 0);
        assertThat(share.by()).isEqualTo(ShareKind.SOFTMAX);
        double sum = 1 / 2.0 + 1 / 3.0;
        double squares = 1 / 4.0 + 1 / 9.0;
        assertThat(share.effectiveRows()).isCloseTo(sum * sum / squares, within(1e-12));
        assertThat(share.sample().count()).isEqualTo(2);
        double ratio = share.sample().scale(0) / share.sample().scale(1);
        assertThat(ratio * ratio).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void focusedRowsWeighWhatTheFocusLeavesAndTheirShare() {
        TargetShare share = softmax(dataset(F, 0, 1, 0), 0);
        // q = 3/5, 2/5, so that with φ = 0.8 the rows weigh 0.1 + 0.48 and 0.1 + 0.32.
        FitSample focused = share.focused(0.8);
        double ratio = focused.scale(0) / focused.scale(1);
        assertThat(ratio * ratio).isCloseTo(0.58 / 0.42, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e5, -800, 0, 700, 1e5})
    void sharesWithstandLogitsOfAnySize(double shift) {
        double[][] shifted = Arrays.stream(F)
                .map(row -> Arrays.stream(row).map(value -> value + shift).toArray())
                .toArray(double[][]::new);
        assertThat(softmax(dataset(shifted, 0, 1, 0), 0).effectiveRows())
                .isCloseTo(softmax(dataset(F, 0, 1, 0), 0).effectiveRows(), within(1e-8));
    }

    @Test
    void aCategoryThatIsNowhereTheAnswerHasTheRowsNearestToIt() {
        TargetShare share = softmax(dataset(new double[][] {{-2000, 0}, {-2001, 0}, {0, 0}}, 1, 1, 1), 0);
        double ratio = share.sample().scale(0) / share.sample().scale(1);
        assertThat(ratio * ratio).isCloseTo(Math.E, within(1e-9));
    }

    @Test
    void byLabelTheTargetsRowsWeighAlikeAndOthersNothing() {
        TargetShare share = TargetShare.byLabel(dataset(F, 1, 0, 0), 0);
        assertThat(share.by()).isEqualTo(ShareKind.LABEL);
        assertThat(share.sample().count()).isEqualTo(1);
        assertThat(share.effectiveRows()).isEqualTo(1);
        SecondMoments own = share.moments(matrix(F), Progress.NONE, Workers.CALLER);
        assertThat(own.diagonal(0)).isZero();
        assertThat(own.diagonal(1)).isCloseTo(Math.log(2) * Math.log(2), within(1e-15));
    }

    @Test
    void aLabelThatNoFitRowHasIsOneLine() {
        LogitDataset dataset = dataset(F, 1, 1, 0);
        assertThatThrownBy(() -> TargetShare.byLabel(dataset, 0))
                .isInstanceOf(DataException.class)
                .hasMessage("category 0: none of the 2 fit rows has this label, so it has no share by label;"
                        + " focus by the softmax share, or choose another target");
    }

    @Test
    void withoutLabelsThereIsNoShareByLabel() {
        LogitDataset dataset =
                new LogitDataset("test", matrix(F), Categories.numbered(2), Optional.empty(), SPLIT, Optional.empty());
        assertThatThrownBy(() -> TargetShare.byLabel(dataset, 0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("needs labels");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, 1.5, Double.NaN, Double.POSITIVE_INFINITY})
    void aFocusIsAPartBelowOne(double share) {
        assertThat(Focus.isShare(share)).isFalse();
        assertThatThrownBy(() -> new Focus(share, ShareKind.LABEL)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TargetShare softmax(LogitDataset dataset, int target) {
        return SoftmaxShares.of(dataset, Progress.NONE, Workers.CALLER).of(target);
    }

    private static LogitMatrix matrix(double[][] f) {
        return new ArrayLogitMatrix(
                "test",
                f.length,
                2,
                Arrays.stream(f).flatMapToDouble(Arrays::stream).toArray());
    }

    private static LogitDataset dataset(double[][] f, int... labels) {
        return new LogitDataset(
                "test",
                matrix(f),
                Categories.numbered(2),
                Optional.of(new Labels(labels, 2, "labels")),
                SPLIT,
                Optional.empty());
    }
}
