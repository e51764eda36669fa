package org.neuraldeps.solver.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Table 1 over all fit rows, each judged by folds without it. */
final class CrossFitTest {

    private static final int N = 60;

    /** Custard apple. */
    private static final int TARGET = 956;

    @Test
    void everyFitRowCountsOnceUnderTheSolutionThatHasNotSeenIt() {
        LogitDataset data = someOfTheSample();
        Folds folds = Folds.of(data, new Folding(3, 1));
        FoldMoments moments = FoldMoments.of(data.logits(), folds, Progress.NONE, Workers.CALLER);
        FoldedTarget folded = FoldedTarget.of(data, moments, 0, Progress.NONE);
        CrossFit fit = CrossFit.of(data, folded, new LambdaSetting.Nonzeros(4), Progress.NONE, Workers.CALLER);
        Naive naive = new Naive(data, folds, fit);
        assertThat(fit.solutions()).hasSize(3).allMatch(solution -> solution.nonzeros() == 4);
        assertThat(fit.rows()).isEqualTo(data.split().fitRows());
        Table1 table = fit.table();
        assertThat(table.absErr().orElseThrow()).isCloseTo(naive.error / naive.rows, within(1e-12));
        assertThat(table.relErr().orElseThrow()).isCloseTo(naive.error / naive.size, within(1e-12));
        assertThat(table.positives()).hasValue(naive.positives);
        assertThat(naive.positives).isGreaterThan(5);
        assertThat(table.acc().orElseThrow()).isEqualTo((double) naive.hits / naive.rows);
        assertThat(table.positiveAcc().orElseThrow()).isEqualTo((double) naive.positiveHits / naive.positives);
        assertThat(table.wins().orElseThrow().falseWins()).isEqualTo(naive.falseWins);
        assertThat(table.wins().orElseThrow().positiveAbsErr().orElseThrow())
                .isCloseTo(naive.positiveError / naive.positives, within(1e-12));
    }

    @Test
    void withoutLabelsThereAreErrorsAlone() {
        LogitDataset some = someOfTheSample();
        LogitDataset data = new LogitDataset(
                "bare", some.logits(), some.categories(), Optional.empty(), some.split(), Optional.empty());
        FoldMoments moments =
                FoldMoments.of(data.logits(), Folds.of(data, new Folding(3, 1)), Progress.NONE, Workers.CALLER);
        CrossFit fit = CrossFit.of(
                data,
                FoldedTarget.of(data, moments, 0, Progress.NONE),
                new LambdaSetting.Nonzeros(4),
                Progress.NONE,
                Workers.CALLER);
        assertThat(fit.table().absErr()).isPresent();
        assertThat(fit.table().acc()).isEmpty();
    }

    /** Sums over rows, one by one. */
    private static final class Naive {
        private double error;
        private double size;
        private double positiveError;
        private int rows;
        private int hits;
        private int positives;
        private int positiveHits;
        private int falseWins;

        Naive(LogitDataset data, Folds folds, CrossFit fit) {
            double[] values = new double[N];
            for (int row : data.split().fitIndices()) {
                data.logits().readRows(row, 1, values);
                add(values, data.labels().orElseThrow().of(row), fit.solutions().get(folds.of(row)));
            }
        }

        private void add(double[] values, int label, Solution solution) {
            double actual = values[0];
            double predicted = 0;
            for (int j : solution.support()) {
                predicted += solution.coefficient(j) * values[j];
            }
            values[0] = predicted;
            int winner = 0;
            for (int j = 1; j < N; j++) {
                winner = values[j] > values[winner] ? j : winner;
            }
            rows++;
            error += Math.abs(actual - predicted);
            size += Math.abs(actual);
            hits += winner == label ? 1 : 0;
            falseWins += winner == 0 && label != 0 ? 1 : 0;
            if (label == 0) {
                positives++;
                positiveError += Math.abs(actual - predicted);
                positiveHits += winner == 0 ? 1 : 0;
            }
        }
    }

    /** Sixty columns of the sample, of which the first is the target; labels are the winners among them. */
    private static LogitDataset someOfTheSample() {
        LogitMatrix all = SampleDataset.network(0).logits();
        int rows = 1500;
        double[] values = new double[rows * N];
        int[] labels = new int[rows];
        double[] row = new double[all.columns()];
        for (int r = 0; r < rows; r++) {
            all.readRows(r, 1, row);
            for (int j = 0; j < N; j++) {
                values[r * N + j] = row[j == 0 ? TARGET : 13 * j];
                labels[r] = values[r * N + j] > values[r * N + labels[r]] ? j : labels[r];
            }
        }
        boolean[] held = new boolean[rows];
        Arrays.fill(held, 1400, rows, true);
        return new LogitDataset(
                "some",
                new ArrayLogitMatrix("some", rows, N, values),
                Categories.numbered(N),
                Optional.of(new Labels(labels, N, "labels")),
                new Split(held),
                Optional.empty());
    }
}
