package org.neuraldeps.solver.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

final class SplitJudgeTest {

    private static final int ROWS = 400;
    private static final int CATEGORIES = 9;

    @Test
    void itCountsAsAClassifierOfAllCategoriesWould() {
        SplittableRandom random = new SplittableRandom(5);
        CategorySplit split = CategorySplit.of(CATEGORIES, List.of(0, 4, 7));
        double[][] logits = new double[ROWS][CATEGORIES];
        int[] labels = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            labels[row] = random.nextInt(CATEGORIES);
            for (int j = 0; j < CATEGORIES; j++) {
                // Few different numbers, so that many are equal.
                logits[row][j] = random.nextInt(5);
            }
        }
        SplitAccuracy accuracy = new SplitJudge(
                        split, new Labels(labels, CATEGORIES, "test"), columns(logits, split.base()), Progress.NONE)
                .judge(columns(logits, split.fresh()));

        List<Integer> all = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(accuracy.overall()).isEqualTo(right(logits, labels, all, all));
        assertThat(accuracy.baseAmongAll()).isEqualTo(right(logits, labels, split.base(), all));
        assertThat(accuracy.newAmongAll()).isEqualTo(right(logits, labels, split.fresh(), all));
        assertThat(accuracy.baseWithin()).isEqualTo(right(logits, labels, split.base(), split.base()));
        assertThat(accuracy.newWithin()).isEqualTo(right(logits, labels, split.fresh(), split.fresh()));
        double pos = onSide(logits, labels, split.fresh()).rate();
        double neg = onSide(logits, labels, split.base()).rate();
        assertThat(AccuracyKind.POSITIVE.of(accuracy)).isEqualTo(pos);
        assertThat(AccuracyKind.NEGATIVE.of(accuracy)).isEqualTo(neg);
        assertThat(AccuracyKind.BALANCED_BINARY.of(accuracy)).isCloseTo((pos + neg) / 2, within(1e-15));
    }

    private static LogitMatrix columns(double[][] logits, List<Integer> wanted) {
        double[] columns = new double[ROWS * wanted.size()];
        for (int row = 0; row < ROWS; row++) {
            for (int c = 0; c < wanted.size(); c++) {
                columns[row * wanted.size() + c] = logits[row][wanted.get(c)];
            }
        }
        return new ArrayLogitMatrix("test", ROWS, wanted.size(), columns);
    }

    /** Of the rows of some categories, those answered rightly when only certain answers are possible. */
    private static Hits right(double[][] logits, int[] labels, List<Integer> of, List<Integer> answers) {
        int rows = 0;
        int right = 0;
        for (int row = 0; row < ROWS; row++) {
            if (of.contains(labels[row])) {
                rows++;
                right += winner(logits[row], answers) == labels[row] ? 1 : 0;
            }
        }
        return new Hits(right, rows);
    }

    private static Hits onSide(double[][] logits, int[] labels, List<Integer> side) {
        int rows = 0;
        int right = 0;
        for (int row = 0; row < ROWS; row++) {
            if (side.contains(labels[row])) {
                rows++;
                right += side.contains(winner(logits[row], List.of(0, 1, 2, 3, 4, 5, 6, 7, 8))) ? 1 : 0;
            }
        }
        return new Hits(right, rows);
    }

    private static int winner(double[] row, List<Integer> answers) {
        int winner = answers.get(0);
        for (int j : answers) {
            winner = row[j] > row[winner] ? j : winner;
        }
        return winner;
    }
}
