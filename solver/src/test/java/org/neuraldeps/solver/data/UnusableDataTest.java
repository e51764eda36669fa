package org.neuraldeps.solver.data;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.work.Progress;

/** What cannot be logits or labels is refused with where all of it is. */
class UnusableDataTest {

    private static final int ROWS = 600;
    private static final int COLUMNS = 1000;

    @Test
    void aBrokenColumnIsToldFromBrokenRows() {
        double[] column = ones();
        for (int row = 0; row < ROWS; row++) {
            column[row * COLUMNS + 7] = Double.NaN;
        }
        assertThatThrownBy(() -> require(column))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(
                        "made.npy, row 0, column 7: NaN instead of a logit; in all 600 NaN and 0 infinite")
                .hasMessageContaining("600 of 600 rows (0, 1, 2, 3, 4, …) and 1 of 1000 columns (7)")
                .hasMessageEndingWith("leave such columns out of the file, with their names");
        double[] rows = ones();
        Arrays.fill(rows, 20 * COLUMNS, 21 * COLUMNS, Double.POSITIVE_INFINITY);
        rows[599 * COLUMNS + 3] = Double.NaN;
        assertThatThrownBy(() -> require(rows))
                .hasMessageStartingWith(
                        "made.npy, row 20, column 0: infinity instead of a logit; in all 1 NaN and 1000")
                .hasMessageContaining("2 of 600 rows (20, 599)")
                .hasMessageEndingWith("leave such rows out, or save the logits with more bits");
    }

    @Test
    void oneIsNotCountedAndNoneIsNoneOfThem() {
        double[] one = ones();
        assertThatCode(() -> require(one)).doesNotThrowAnyException();
        one[5 * COLUMNS + 2] = Double.NaN;
        assertThatThrownBy(() -> require(one))
                .hasMessage("made.npy, row 5, column 2: NaN instead of a logit; leave such rows out, or save the logits"
                        + " with more bits");
    }

    @Test
    void labelsThatCountFromOneAreToldSo() {
        assertThatThrownBy(() -> new Labels(new int[] {1, 3, 2}, 3, "labels.npy"))
                .hasMessage(
                        "labels.npy, row 1: label 3 is not one of the 3 categories; these count from 1; save them from"
                                + " 0: numpy.save('labels.npy', labels - 1)");
        assertThatThrownBy(() -> new Labels(new int[] {0, 3, 2}, 3, "labels.npy"))
                .hasMessageEndingWith("labels must be column indices from 0 to 2");
    }

    private static void require(double[] values) {
        FiniteCheck.require(new ArrayLogitMatrix("made.npy", ROWS, COLUMNS, values), Progress.NONE);
    }

    private static double[] ones() {
        double[] values = new double[ROWS * COLUMNS];
        Arrays.fill(values, 1);
        return values;
    }
}
