package org.neuraldeps.solver.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.work.Progress;

class FeatureSetTest {

    private static final int WIDTH = 4;
    private static final Categories THREE = Categories.numbered(3);

    @Test
    void partsThatBelongTogetherMakeASetForLabs() {
        FeatureSet set = set(matrix("train.npy", 6, WIDTH), labels(0, 1, 2, 0, 1, 2), matrix("test.npy", 2, WIDTH));

        assertThat(set.width()).isEqualTo(WIDTH);
        assertThat(set.trainingRowsOfEach()).containsExactly(2, 2, 2);
        set.requireFinite(Progress.NONE);
        set.requireLab();
    }

    @Test
    void asManyLabelsAsRows() {
        assertThatThrownBy(() -> set(matrix("train.npy", 5, WIDTH), labels(0, 1, 2), matrix("test.npy", 2, WIDTH)))
                .isInstanceOf(DataException.class)
                .hasMessage("train.npy: 5 rows of features but 3 labels; give files that belong together");
        assertThatThrownBy(() -> set(matrix("train.npy", 3, WIDTH), labels(0, 1, 2), matrix("test.npy", 5, WIDTH)))
                .hasMessage("test.npy: 5 rows of features but 2 labels; give files that belong together");
    }

    @Test
    void asManyFeaturesInEveryPart() {
        assertThatThrownBy(() -> set(matrix("train.npy", 3, WIDTH), labels(0, 1, 2), matrix("test.npy", 2, 3)))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "test.npy: 3 features a row, but train.npy has 4; give features of the same layer of the same"
                                + " network");
        assertThatThrownBy(() -> new FeatureSet(
                        "toy",
                        matrix("train.npy", 3, WIDTH),
                        labels(0, 1, 2),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(matrix("ood.npy", 3, 7)),
                        THREE))
                .hasMessageStartingWith("ood.npy: 7 features a row, but train.npy has 4; ");
    }

    @Test
    void labelsOfOtherCategoriesAreNamedWithTheirRow() {
        Labels wrong = new Labels(new int[] {0, 1, 7}, 8, "labels.npy");

        assertThatThrownBy(() -> set(matrix("train.npy", 3, WIDTH), wrong, matrix("test.npy", 2, WIDTH)))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "train.npy, row 2: label 7 is not one of the 3 categories; labels must be indices of categories"
                                + " from 0 to 2");
    }

    @Test
    void testRowsHaveFeaturesAndLabelsOrNeither() {
        assertThatThrownBy(() -> new FeatureSet(
                        "toy",
                        matrix("train.npy", 3, WIDTH),
                        labels(0, 1, 2),
                        Optional.of(matrix("test.npy", 2, WIDTH)),
                        Optional.empty(),
                        Optional.empty(),
                        THREE))
                .isInstanceOf(DataException.class)
                .hasMessage("test.npy: test features without labels; give the labels of the test rows, too");
        assertThatThrownBy(() -> new FeatureSet(
                        "toy",
                        matrix("train.npy", 3, WIDTH),
                        labels(0, 1, 2),
                        Optional.empty(),
                        Optional.of(labels(0)),
                        Optional.empty(),
                        THREE))
                .hasMessage("toy: labels of test rows without their features; give the test features, too");
    }

    @Test
    void whatIsNoNumberIsFoundInEveryPart() {
        double[] values = new double[3 * WIDTH];
        values[WIDTH + 2] = Double.NaN;
        ArrayLogitMatrix broken = new ArrayLogitMatrix("broken.npy", 3, WIDTH, values);
        String said =
                "broken.npy, row 1, column 2: NaN instead of a feature; leave such rows out, or save the features with"
                        + " more bits";

        assertThatThrownBy(() -> set(broken, labels(0, 1, 2), matrix("test.npy", 2, WIDTH))
                        .requireFinite(Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessage(said);
        FeatureSet ood = new FeatureSet(
                "toy",
                matrix("train.npy", 3, WIDTH),
                labels(0, 1, 2),
                Optional.empty(),
                Optional.empty(),
                Optional.of(broken),
                THREE);
        assertThatThrownBy(() -> ood.requireFinite(Progress.NONE)).hasMessage(said);
    }

    @Test
    void aLabWantsTestRowsAndTrainingRowsOfEveryCategory() {
        FeatureSet untested = new FeatureSet(
                "toy",
                matrix("train.npy", 3, WIDTH),
                labels(0, 1, 2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                THREE);
        assertThatThrownBy(untested::requireLab)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("train.npy: no test rows, by which a lab judges heads; ");

        FeatureSet without = set(matrix("train.npy", 3, WIDTH), labels(0, 2, 0), matrix("test.npy", 2, WIDTH));
        assertThatThrownBy(without::requireLab)
                .hasMessage(
                        "train.npy: category 1 (index 1) has no training row; give rows of every category, or leave it"
                                + " out of names and labels");
    }

    @Test
    void selectedRowsAreThoseRowsInTheirOrder() {
        double[] values = new double[12];
        Arrays.setAll(values, i -> i);
        LogitMatrix some = new SelectedRows(new ArrayLogitMatrix("whole.npy", 4, 3, values), 2, 3, 0);

        assertThat(some.rows()).isEqualTo(3);
        double[] two = new double[6];
        some.readRows(1, 2, two);
        assertThat(two).containsExactly(9, 10, 11, 0, 1, 2);
        double[] column = new double[3];
        some.readColumn(1, column);
        assertThat(column).containsExactly(7, 10, 1);
        assertThatThrownBy(() -> some.readRows(2, 2, two)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static FeatureSet set(LogitMatrix train, Labels labels, LogitMatrix test) {
        return new FeatureSet(
                "toy", train, labels, Optional.of(test), Optional.of(labels(0, 1)), Optional.empty(), THREE);
    }

    private static Labels labels(int... values) {
        return new Labels(values, 3, "labels.npy");
    }

    private static ArrayLogitMatrix matrix(String origin, int rows, int columns) {
        double[] values = new double[rows * columns];
        Arrays.setAll(values, i -> Math.sin(i));
        return new ArrayLogitMatrix(origin, rows, columns, values);
    }
}
