package org.neuraldeps.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.check.RowAlignment.Verdict;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;

/** Rows that belong together, and rows that a mistake has taken apart. */
class RowAlignmentTest {

    private static final int ROWS = 800;
    private static final int COLUMNS = 12;
    private static final int[] TRUE =
            IntStream.range(0, ROWS).map(r -> r * 7 % COLUMNS).toArray();

    @Test
    void networksThatSawTheSameSamplesLookAligned() {
        RowAlignment alignment = align(network(1), network(2), Optional.of(TRUE));
        assertThat(alignment.verdict()).isEqualTo(Verdict.ALIGNED);
        assertThat(alignment.agreement().value())
                .isGreaterThan(3 * alignment.agreement().shuffled());
        assertThat(alignment.words()).startsWith("the rows of the two networks look aligned: top-1 is the same in");
        assertThat(align(network(1), network(2), Optional.empty()).verdict()).isEqualTo(Verdict.ALIGNED);
    }

    @Test
    void rowsInAnotherOrderDoNotWithLabelsOrWithout() {
        int[] order = new Random(5).ints(ROWS, 0, ROWS).toArray();
        double[] shuffled = reordered(network(2), order);
        RowAlignment alignment = align(network(1), shuffled, Optional.empty());
        assertThat(alignment.verdict()).isEqualTo(Verdict.NOT_ALIGNED);
        assertThat(alignment.words()).contains("do not look like the same samples in the same order");
        assertThat(align(network(1), shuffled, Optional.of(TRUE)).verdict()).isEqualTo(Verdict.NOT_ALIGNED);
    }

    @Test
    void rowsThatAreMovedByOneAreSaidToBe() {
        int[] order = IntStream.range(0, ROWS).map(r -> (r + 1) % ROWS).toArray();
        RowAlignment moved = align(network(1), reordered(network(2), order), Optional.empty());
        assertThat(moved.verdict()).isEqualTo(Verdict.NOT_ALIGNED);
        assertThat(moved.shift()).as("row 0 of f is row -1 of g").hasValue(-1);
        assertThat(moved.words()).contains("they agree more when moved by -1");
    }

    @Test
    void networksThatShareWeakLogitsButNoWinnersAreDoubtful() {
        double[] second = network(2);
        for (int r = 0; r < ROWS; r++) {
            second[r * COLUMNS + 5] += 100;
        }
        assertThat(align(network(1), second, Optional.empty()).verdict()).isEqualTo(Verdict.DOUBTFUL);
    }

    @Test
    void whatFilesContradictCountsMoreThanNumbers() {
        RowAlignment alignment = RowAlignment.of(
                dataset(network(1), network(2), Optional.empty()),
                Optional.of("labels differ in 3 rows"),
                Progress.NONE);
        assertThat(alignment.verdict()).isEqualTo(Verdict.NOT_ALIGNED);
        assertThat(alignment.words()).contains("labels differ in 3 rows; ");
    }

    @Test
    void theNetworksOfTheSampleAreAlignedAndNotWhenOneIsMovedByOneOfTwoViews() {
        LogitDataset sample = SampleDataset.network(0);
        LogitMatrix other = SampleDataset.network(1).logits();
        assertThat(align(sample, other).verdict()).isEqualTo(Verdict.ALIGNED);
        RowAlignment moved = align(sample, new Moved(other));
        assertThat(moved.verdict()).isEqualTo(Verdict.NOT_ALIGNED);
        assertThat(moved.shift()).hasValue(-1);
    }

    private static RowAlignment align(LogitDataset one, LogitMatrix other) {
        LogitDataset both =
                new LogitDataset("both", one.logits(), one.categories(), one.labels(), one.split(), Optional.of(other));
        return RowAlignment.of(both, Optional.empty(), Progress.NONE);
    }

    private static RowAlignment align(double[] f, double[] g, Optional<int[]> labels) {
        return RowAlignment.of(dataset(f, g, labels), Optional.empty(), Progress.NONE);
    }

    private static LogitDataset dataset(double[] f, double[] g, Optional<int[]> labels) {
        return new LogitDataset(
                "both",
                new ArrayLogitMatrix("f.npy", ROWS, COLUMNS, f),
                Categories.numbered(COLUMNS),
                labels.map(values -> new Labels(values, COLUMNS, "labels.npy")),
                Split.allFit(ROWS),
                Optional.of(new ArrayLogitMatrix("g.npy", ROWS, COLUMNS, g)));
    }

    /** Right in most rows; all networks are of the same samples. */
    private static double[] network(long seed) {
        Random random = new Random(seed);
        double[] f = IntStream.range(0, ROWS * COLUMNS)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + TRUE[r]] += 2.5;
        }
        return f;
    }

    private static double[] reordered(double[] f, int[] order) {
        double[] other = new double[f.length];
        for (int r = 0; r < ROWS; r++) {
            System.arraycopy(f, order[r] * COLUMNS, other, r * COLUMNS, COLUMNS);
        }
        return other;
    }

    /** Every row is that of the next sample, the last one that of the first. */
    private record Moved(LogitMatrix inside) implements LogitMatrix {

        @Override
        public int rows() {
            return inside.rows();
        }

        @Override
        public int columns() {
            return inside.columns();
        }

        @Override
        public org.neuraldeps.solver.data.StorageType storage() {
            return inside.storage();
        }

        @Override
        public String origin() {
            return inside.origin();
        }

        @Override
        public void readRows(int firstRow, int rowCount, double[] out) {
            double[] row = new double[columns()];
            for (int r = 0; r < rowCount; r++) {
                inside.readRows((firstRow + r + 1) % rows(), 1, row);
                System.arraycopy(row, 0, out, r * columns(), columns());
            }
        }

        @Override
        public void readColumn(int column, double[] out) {
            double[] values = new double[rows()];
            inside.readColumn(column, values);
            Arrays.setAll(out, r -> values[(r + 1) % rows()]);
        }
    }
}
