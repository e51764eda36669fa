package org.neuraldeps.solver.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.CountingLogits;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.data.Finding.Severity;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class DatasetCheckTest {

    private static final int ROWS = 60;
    private static final int COLUMNS = 8;

    @Test
    void theFirstNetworkOfTheSampleHasTheRankOfItsFeaturesAndABias() {
        CheckReport report = check(SampleDataset.network(0));
        assertThat(report.rank()).hasValue(769);
        assertThat(report.rows()).isEqualTo(4600);
        assertThat(report.categories()).isEqualTo(1000);
        assertThat(report.type()).isEqualTo(StorageType.FLOAT32);
        assertThat(report.accuracy()).hasValue(3539 / 4600.0);
        assertThat(report.findings()).extracting(Finding::code).containsExactly("duplicate-names", "rank-deficient");
        assertThat(report.findings().get(0).message()).startsWith("3 names are that of several categories: crane (134");
        assertThat(report.findings().get(1).message())
                .contains("769 of 1000", "a linear head on 768 features with a bias");
    }

    @Test
    void theSecondNetworkOfTheSampleHasFullRankAlthoughStoredInHalfPrecision() {
        CheckReport report = check(SampleDataset.network(1));
        assertThat(report.rank()).hasValue(1000);
        assertThat(report.type()).isEqualTo(StorageType.FLOAT16);
        assertThat(report.accuracy()).hasValue(3813 / 4600.0);
        assertThat(report.findings()).extracting(Finding::code).containsExactly("duplicate-names");
    }

    @Test
    void logitsOfFullRankHaveNothingToComplainOf() {
        CheckReport report = check(gaussian(1));
        assertThat(report.rank()).hasValue(COLUMNS);
        assertThat(codes(report)).containsExactly("no-evaluation-rows", "no-labels");
        assertThat(report.accuracy()).isEmpty();
    }

    @Test
    void scalingTheLogitsChangesNoRank() {
        for (double scale : new double[] {1e-100, 1e-6, 1e6, 1e100}) {
            assertThat(check(map(gaussian(1), x -> scale * x)).rank()).hasValue(COLUMNS);
        }
    }

    @Test
    void dependentColumnsLowerTheRank() {
        double[] f = gaussian(2);
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + 7] = f[r * COLUMNS] - 2 * f[r * COLUMNS + 3];
            f[r * COLUMNS + 6] = f[r * COLUMNS + 1] + f[r * COLUMNS + 2];
        }
        CheckReport report = check(f);
        assertThat(report.rank()).hasValue(COLUMNS - 2);
        assertThat(finding(report, "rank-deficient").severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void softmaxInsteadOfLogitsIsAnError() {
        double[] f = softmax(gaussian(3));
        Finding finding = finding(check(f), "softmax");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(check(f).findings().get(0)).isEqualTo(finding);
    }

    @Test
    void logSoftmaxInsteadOfLogitsIsAnError() {
        CheckReport report = check(map(softmax(gaussian(3)), Math::log));
        assertThat(finding(report, "log-softmax").severity()).isEqualTo(Severity.ERROR);
        assertThat(codes(report)).doesNotContain("softmax");
    }

    @Test
    void rowsThatSumToOneButAreNotProbabilitiesAreLogits() {
        double[] f = gaussian(4);
        for (int r = 0; r < ROWS; r++) {
            double others = Arrays.stream(f, r * COLUMNS + 1, (r + 1) * COLUMNS).sum();
            f[r * COLUMNS] = 1 - others;
        }
        assertThat(codes(check(f))).doesNotContain("softmax", "log-softmax");
    }

    @Test
    void constantAndZeroColumnsAreNamed() {
        double[] f = gaussian(5);
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + 2] = 3.5;
            f[r * COLUMNS + 4] = 0;
        }
        CheckReport report = check(f);
        assertThat(finding(report, "constant-column").message())
                .startsWith("1 column has one value in every row")
                .contains("category 2");
        assertThat(finding(report, "zero-column").message()).contains("category 4");
        assertThat(report.rank()).hasValue(COLUMNS - 1);
    }

    @Test
    void duplicateColumnsAreNamedWithTheirTwin() {
        double[] f = gaussian(6);
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + 5] = f[r * COLUMNS + 1];
            f[r * COLUMNS + 6] = -f[r * COLUMNS + 1];
            f[r * COLUMNS + 7] = f[r * COLUMNS + 1] * (1 + 1e-12);
        }
        String message = finding(check(f), "duplicate-columns").message();
        assertThat(message).startsWith("1 column repeats another one").contains("5 category 5 = 1 category 1");
    }

    @Test
    void manyDuplicatesAreFoundInOneMoreReading() {
        double[] f = new double[ROWS * COLUMNS];
        for (int r = 0; r < ROWS; r++) {
            Arrays.fill(f, r * COLUMNS, (r + 1) * COLUMNS, r - 3.5);
        }
        LogitDataset one = dataset(f, Optional.empty());
        CountingLogits counting = new CountingLogits(one.logits());
        LogitDataset counted =
                new LogitDataset("made", counting, one.categories(), one.labels(), one.split(), Optional.empty());
        CheckReport report = DatasetCheck.check(
                counted, moments(one), Optional.empty(), false, CategoryLimits.FACTORISED, Progress.NONE);
        assertThat(finding(report, "duplicate-columns").message())
                .startsWith(COLUMNS - 1 + " columns repeat another one")
                .contains("1 category 1 = 0 category 0");
        assertThat(counting.passesOver(ROWS)).as("scan, comparison, rank").isEqualTo(3);
    }

    @Test
    void fewerRowsThanCategoriesIsAWarning() {
        double[] f = Arrays.copyOf(gaussian(7), 5 * COLUMNS);
        CheckReport report = check(f);
        assertThat(report.rank()).hasValue(5);
        assertThat(finding(report, "few-rows").message()).contains("5 fit rows for 8 categories");
    }

    @Test
    void tooManyCategoriesLeaveTheRankUnknown() {
        int n = CategoryLimits.FACTORISED + 1;
        double[] f = IntStream.range(0, n).mapToDouble(j -> j + 1).toArray();
        LogitMatrix logits = new ArrayLogitMatrix("wide.npy", 1, n, f);
        LogitDataset wide = new LogitDataset(
                "wide", logits, Categories.numbered(n), Optional.empty(), Split.allFit(1), Optional.empty());
        CheckReport report = check(wide);
        assertThat(report.rank()).isEmpty();
        assertThat(finding(report, "rank-unknown").message())
                .contains(n + " categories")
                .contains("up to " + CategoryLimits.FACTORISED);
        assertThat(codes(report)).doesNotContain("rank-deficient", "duplicate-columns");
    }

    @Test
    void accuracyCountsTiesForTheLowestIndex() {
        double[] f = gaussian(8);
        int[] labels = new int[ROWS];
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + 3] = 10;
            f[r * COLUMNS + 6] = 10;
            labels[r] = r % 4 == 0 ? 6 : 3;
        }
        CheckReport report = check(dataset(f, Optional.of(new Labels(labels, COLUMNS, "labels"))));
        assertThat(report.accuracy()).hasValue(0.75);
        assertThat(codes(report)).doesNotContain("chance-accuracy");
    }

    @Test
    void labelsThatDoNotFitAreAWarning() {
        double[] f = gaussian(9);
        int[] labels = new int[ROWS];
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + 3] = 10;
        }
        CheckReport report = check(dataset(f, Optional.of(new Labels(labels, COLUMNS, "labels"))));
        assertThat(report.accuracy()).hasValue(0);
        assertThat(finding(report, "chance-accuracy").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theSecondNetworkIsCheckedTooAndNamed() {
        LogitDataset one = dataset(gaussian(10), Optional.empty());
        ArrayLogitMatrix other = new ArrayLogitMatrix("other.npy", ROWS, COLUMNS, softmax(gaussian(11)));
        LogitDataset both =
                new LogitDataset("both", one.logits(), one.categories(), one.labels(), one.split(), Optional.of(other));
        assertThat(finding(check(both), "softmax").message()).startsWith("other.npy: ");
    }

    @Test
    void aConstantColumnOfTheSecondNetworkNeedNotBeLeftOutAsItPredictsNothing() {
        LogitDataset one = dataset(gaussian(10), Optional.empty());
        double[] g = gaussian(11);
        for (int r = 0; r < ROWS; r++) {
            g[r * COLUMNS + 2] = 1;
        }
        ArrayLogitMatrix other = new ArrayLogitMatrix("other.npy", ROWS, COLUMNS, g);
        Finding finding = finding(
                check(new LogitDataset(
                        "both", one.logits(), one.categories(), one.labels(), one.split(), Optional.of(other))),
                "constant-column");
        assertThat(finding.message()).startsWith("other.npy: ");
        assertThat(finding.remedy()).isEmpty();
    }

    @Test
    void aCheckCanBeCancelled() {
        AtomicInteger asked = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public void at(double fraction, String step) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 5;
            }
        };
        LogitDataset sample = SampleDataset.network(1);
        SecondMoments moments = moments(sample);
        assertThatThrownBy(() -> DatasetCheck.check(
                        sample, moments, Optional.empty(), true, CategoryLimits.FACTORISED, impatient))
                .isInstanceOf(CancelledException.class);
        assertThat(asked).hasValue(6);
    }

    private static CheckReport check(double[] logits) {
        return check(dataset(logits, Optional.empty()));
    }

    private static CheckReport check(LogitDataset dataset) {
        return DatasetCheck.check(
                dataset, moments(dataset), Optional.empty(), false, CategoryLimits.FACTORISED, Progress.NONE);
    }

    private static SecondMoments moments(LogitDataset dataset) {
        return MomentSource.of(dataset.logits(), FitSample.of(dataset.split()), Progress.NONE, Workers.CALLER);
    }

    private static LogitDataset dataset(double[] logits, Optional<Labels> labels) {
        int rows = logits.length / COLUMNS;
        return new LogitDataset(
                "made",
                new ArrayLogitMatrix("made.npy", rows, COLUMNS, logits),
                Categories.numbered(COLUMNS),
                labels,
                Split.allFit(rows),
                Optional.empty());
    }

    private static double[] gaussian(long seed) {
        Random random = new Random(seed);
        return map(new double[ROWS * COLUMNS], x -> random.nextGaussian());
    }

    private static double[] map(double[] values, DoubleUnaryOperator f) {
        return Arrays.stream(values).map(f).toArray();
    }

    private static double[] softmax(double[] logits) {
        double[] exponentials = map(logits, Math::exp);
        for (int r = 0; r < ROWS; r++) {
            double sum =
                    Arrays.stream(exponentials, r * COLUMNS, (r + 1) * COLUMNS).sum();
            for (int j = 0; j < COLUMNS; j++) {
                exponentials[r * COLUMNS + j] /= sum;
            }
        }
        return exponentials;
    }

    private static List<String> codes(CheckReport report) {
        return report.findings().stream().map(Finding::code).toList();
    }

    private static Finding finding(CheckReport report, String code) {
        return report.findings().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + codes(report)));
    }
}
