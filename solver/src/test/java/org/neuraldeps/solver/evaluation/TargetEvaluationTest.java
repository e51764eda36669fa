package org.neuraldeps.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.work.Progress;

/** Table 1 on rows so few that its numbers can be found by hand, and against a plain count on many. */
class TargetEvaluationTest {

    @Test
    void errorsAreThoseFoundByHand() {
        // f_0 replaced by f_2 / 2: deviations 3 - 1, -1 - 1, 0 + 2, sizes 3, 1, 0.
        LogitDataset data = unlabelled(new double[][] {{3, 0, 2}, {-1, 0, 2}, {0, 0, -4}});
        Table1 table = evaluate(data, 0, 0, 0, 0.5);
        assertThat(table.absErr()).hasValue(2);
        assertThat(table.relErr()).hasValue(1.5);
    }

    @Test
    void severalCoefficientsAddUp() {
        // f_1 replaced by 2 f_0 - f_2: deviations 1 - (4 - 3), -2 - (0 - 1).
        LogitDataset data = unlabelled(new double[][] {{2, 1, 3}, {0, -2, 1}});
        Table1 table = evaluate(data, 1, 2, 0, -1);
        assertThat(table.absErr()).hasValue(0.5);
        assertThat(table.relErr()).hasValue(1 / 3.0);
    }

    @Test
    void aTargetThatIsZeroHasNoRelativeError() {
        Table1 table = evaluate(unlabelled(new double[][] {{0, 0, 2}, {0, 0, -4}}), 0, 0, 0, 1);
        assertThat(table.absErr()).hasValue(3);
        assertThat(table.relErr()).isEmpty();
    }

    @Test
    void anAllZeroSolutionPredictsZero() {
        Table1 table = evaluate(unlabelled(new double[][] {{-3, 2, -2}, {4, -4, 1}}), 1, 0, 0, 0);
        assertThat(table.absErr()).hasValue(3);
        assertThat(table.relErr()).hasValue(1);
    }

    @Test
    void withoutLabelsThereAreErrorsOnly() {
        Table1 table = evaluate(unlabelled(new double[][] {{3, 0, 2}}), 0, 0, 0, 1);
        assertThat(table.absErr()).hasValue(1);
        assertThat(table.acc()).isEmpty();
        assertThat(table.originalAcc()).isEmpty();
        assertThat(table.positives()).isEmpty();
        assertThat(table.positiveAcc()).isEmpty();
        assertThat(table.originalPositiveAcc()).isEmpty();
    }

    @Test
    void withoutEvaluationRowsThereIsNothing() {
        assertThat(evaluate(labelled(new double[0][3]), 0, 0, 0, 1)).isEqualTo(Table1.empty());
    }

    @Test
    void accuraciesCountHitsOverAllAndOverPositiveRows() {
        // f_0 becomes f_2, with which it then ties and wins: 0 1 1 0 1 0 instead of 0 0 0 2 1 2.
        double[][] rows = {{5, 1, 3}, {5, 3, 1}, {6, 3, 1}, {1, 2, 4}, {0, 2, 1}, {0, 1, 2}};
        Table1 table = evaluate(labelled(rows, 0, 0, 0, 0, 1, 2), 0, 0, 0, 1);
        assertThat(table.acc()).hasValue(3 / 6.0);
        assertThat(table.originalAcc()).hasValue(5 / 6.0);
        assertThat(table.positives()).hasValue(4);
        assertThat(table.positiveAcc()).hasValue(2 / 4.0);
        assertThat(table.originalPositiveAcc()).hasValue(3 / 4.0);
    }

    @Test
    void falseWinsAndErrorsOnPositivesAreThoseFoundByHand() {
        // f_0 becomes f_2 and wins rows 0, 2, 3 and 4, of which 0 and 3 are its own.
        double[][] rows = {{6, 1, 3}, {-2, 3, 1}, {0, 2, 4}, {4, 1, 1}, {9, 0, 1}, {0, 3, 1}};
        Table1 table = evaluate(labelled(rows, 0, 0, 1, 0, 2, 1), 0, 0, 0, 1);
        Table1.Wins wins = table.wins().orElseThrow();
        assertThat(wins.falseWins()).isEqualTo(2);
        assertThat(wins.precisionOfWins()).hasValue(2 / 4.0);
        // Deviations 6 - 3, -2 - 1, 4 - 1 of sizes 6, 2, 4.
        assertThat(wins.positiveAbsErr()).hasValue(3);
        assertThat(wins.positiveRelErr()).hasValue(9 / 12.0);
    }

    @Test
    void whatWinsNothingHasNoPrecision() {
        Table1.Wins wins = evaluate(labelled(new double[][] {{3, 1, 2}}, 0), 0, 0, 0, 0)
                .wins()
                .orElseThrow();
        assertThat(wins.falseWins()).isZero();
        assertThat(wins.precisionOfWins()).isEmpty();
        assertThat(wins.positiveRelErr()).hasValue(1);
    }

    @Test
    void withoutPositiveRowsOnlyFalseWinsAreCounted() {
        Table1.Wins wins = evaluate(labelled(new double[][] {{3, 1, 2}}, 1), 0, 0, 0, 1)
                .wins()
                .orElseThrow();
        assertThat(wins.positiveAbsErr()).isEmpty();
        assertThat(wins.positiveRelErr()).isEmpty();
        assertThat(wins.falseWins()).isEqualTo(1);
        assertThat(wins.precisionOfWins()).hasValue(0);
    }

    @Test
    void withoutLabelsNothingIsWon() {
        assertThat(evaluate(unlabelled(new double[][] {{3, 0, 2}}), 0, 0, 0, 1).wins())
                .isEmpty();
    }

    @Test
    void aTargetWithoutPositiveRowsHasNoPositiveAccuracy() {
        Table1 table = evaluate(labelled(new double[][] {{1, 2, 3}}, 2), 0, 0, 0, 1);
        assertThat(table.positives()).hasValue(0);
        assertThat(table.positiveAcc()).isEmpty();
        assertThat(table.originalPositiveAcc()).isEmpty();
    }

    @Test
    void aTargetThatTiesWithALaterRivalWins() {
        // Before and after, f_0 is as large as f_1.
        Table1 table = evaluate(labelled(new double[][] {{5, 5, 5}}, 0), 0, 0, 0, 1);
        assertThat(table.originalAcc()).hasValue(1);
        assertThat(table.acc()).hasValue(1);
    }

    @Test
    void aTargetThatTiesWithAnEarlierRivalLoses() {
        Table1 table = evaluate(labelled(new double[][] {{5, 0, 5}}, 0), 2, 1, 0, 0);
        assertThat(table.originalAcc()).hasValue(1);
        assertThat(table.acc()).hasValue(1);
        assertThat(evaluate(labelled(new double[][] {{5, 0, 5}}, 2), 2, 1, 0, 0).acc())
                .hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void manyTiedRowsAreCountedAsAPlainArgmaxCountsThem(boolean between) {
        Random random = new Random(5);
        int rows = 900;
        int n = 5;
        double[] f = random.ints((long) rows * n, 0, 3).asDoubleStream().toArray();
        double[] g =
                between ? random.ints((long) rows * n, 0, 3).asDoubleStream().toArray() : f;
        int[] labels = random.ints(rows, 0, n).toArray();
        boolean[] held = new boolean[rows];
        for (int r = 0; r < rows; r++) {
            held[r] = r < 600 ? r > 1 : r % 3 == 0;
        }
        LogitDataset data = new LogitDataset(
                "made",
                new ArrayLogitMatrix("f", rows, n, f),
                Categories.numbered(n),
                Optional.of(new Labels(labels, n, "labels")),
                new Split(held),
                between ? Optional.of(new ArrayLogitMatrix("g", rows, n, g)) : Optional.empty());
        for (int target = 0; target < n; target++) {
            double[] theta = new double[n];
            theta[(target + 1) % n] = 2;
            theta[(target + 3) % n] = -1;
            int hits = 0;
            int originalHits = 0;
            for (int r : data.split().evaluationIndices()) {
                double[] row = Arrays.copyOfRange(g, r * n, (r + 1) * n);
                originalHits += argmax(row) == labels[r] ? 1 : 0;
                row[target] = 2 * f[r * n + (target + 1) % n] - f[r * n + (target + 3) % n];
                hits += argmax(row) == labels[r] ? 1 : 0;
            }
            Table1 table = evaluate(data, target, theta);
            double count = data.split().evaluationRows();
            assertThat(table.acc()).hasValue(hits / count);
            assertThat(table.originalAcc()).hasValue(originalHits / count);
        }
    }

    private static int argmax(double[] row) {
        int best = 0;
        for (int j = 1; j < row.length; j++) {
            best = row[j] > row[best] ? j : best;
        }
        return best;
    }

    @Test
    void betweenNetworksTheReplacedColumnCompetesInTheSecondNetwork() {
        // g_1 becomes f_2 = 4: enough against g_0 = 3, not against f_0 = 9.
        LogitDataset data = between(new double[] {9, 0, 4}, new double[] {3, 7, 1}, 1);
        Table1 table = evaluate(data, 1, 0, 0, 1);
        assertThat(table.absErr()).hasValue(3);
        assertThat(table.relErr()).hasValue(3 / 7.0);
        assertThat(table.acc()).hasValue(1);
        assertThat(table.originalAcc()).hasValue(1);
        LogitDataset strong = between(new double[] {0, 0, 4}, new double[] {5, 7, 1}, 1);
        assertThat(evaluate(strong, 1, 0, 0, 1).acc()).hasValue(0);
    }

    @Test
    void aHeldOutRowThatIsNoNumberIsRefusedWithItsPlace() {
        double nan = Double.NaN;
        LogitDataset bad = unlabelled(new double[][] {{1, 2, 3}, {1, 2, nan}});
        assertThatThrownBy(() -> TargetEvaluation.of(bad, 0, new int[0], Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("f, row 2, column 2: NaN");
        LogitDataset badOther = between(new double[] {1, 2, 3}, new double[] {nan, 2, 3}, 0);
        assertThatThrownBy(() -> TargetEvaluation.of(badOther, 1, new int[0], Progress.NONE))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("g, row 1, column 0: NaN");
    }

    private static Table1 evaluate(LogitDataset data, int target, double... theta) {
        Solution solution = solution(target, theta);
        return TargetEvaluation.of(data, target, solution.support(), Progress.NONE)
                .metrics(solution);
    }

    /** With C = 1 and λ = 2 the solution is b_j less 1 in size. */
    private static Solution solution(int target, double... theta) {
        int n = theta.length;
        double[][] identity = new double[n][n];
        double[] b = new double[n];
        for (int j = 0; j < n; j++) {
            identity[j][j] = 1;
            b[j] = theta[j] == 0 ? 0.5 : theta[j] + Math.signum(theta[j]);
        }
        CovLassoProblem problem =
                CovLassoProblem.between(new DenseSecondMoments(9, identity), target, new TargetMoments(b, 99));
        Solution solution = ExactHomotopy.solve(problem, PathOptions.full().downTo(2), Progress.NONE)
                .at(2);
        for (int j = 0; j < n; j++) {
            assertThat(solution.coefficient(j)).isEqualTo(theta[j]);
        }
        return solution;
    }

    private static LogitDataset unlabelled(double[][] evaluationRows) {
        return dataset(matrix("f", evaluationRows), Optional.empty(), Optional.empty());
    }

    private static LogitDataset labelled(double[][] evaluationRows, int... labels) {
        return dataset(matrix("f", evaluationRows), Optional.of(labels), Optional.empty());
    }

    private static LogitDataset between(double[] row, double[] otherRow, int label) {
        return dataset(
                matrix("f", new double[][] {row}),
                Optional.of(new int[] {label}),
                Optional.of(matrix("g", new double[][] {otherRow})));
    }

    /** One row to fit, then the rows held out. */
    private static LogitMatrix matrix(String origin, double[][] evaluationRows) {
        double[] values = new double[3 * (1 + evaluationRows.length)];
        for (int r = 0; r < evaluationRows.length; r++) {
            System.arraycopy(evaluationRows[r], 0, values, 3 * (r + 1), 3);
        }
        return new ArrayLogitMatrix(origin, 1 + evaluationRows.length, 3, values);
    }

    private static LogitDataset dataset(LogitMatrix f, Optional<int[]> heldOutLabels, Optional<LogitMatrix> g) {
        boolean[] held = new boolean[f.rows()];
        Arrays.fill(held, 1, held.length, true);
        Optional<Labels> labels = heldOutLabels.map(given -> {
            int[] all = new int[given.length + 1];
            System.arraycopy(given, 0, all, 1, given.length);
            return new Labels(all, 3, "labels");
        });
        return new LogitDataset("made", f, Categories.numbered(3), labels, new Split(held), g);
    }
}
