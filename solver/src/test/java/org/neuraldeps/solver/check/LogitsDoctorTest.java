package org.neuraldeps.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.data.Finding.Severity;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Every finding on data that show it and on data that nearly do. */
class LogitsDoctorTest {

    private static final int ROWS = 240;
    private static final int COLUMNS = 8;

    @Test
    void rowsOfMeanZeroHaveLostTheirOffset() {
        double[] f = gaussian(1);
        assertThat(codes(check(f))).doesNotContain("row-centred");
        for (int r = 0; r < ROWS; r++) {
            double mean =
                    Arrays.stream(f, r * COLUMNS, (r + 1) * COLUMNS).average().orElseThrow();
            for (int j = 0; j < COLUMNS; j++) {
                f[r * COLUMNS + j] -= mean;
            }
        }
        CheckReport report = check(f);
        assertThat(finding(report, "row-centred").cure())
                .startsWith("there is no cure from this file")
                .contains("only the centred gauge");
        assertThat(report.rank()).hasValue(COLUMNS - 1);
    }

    @Test
    void centringInSinglePrecisionIsSeenThroughItsRounding() {
        double[] f = gaussian(1);
        for (int r = 0; r < ROWS; r++) {
            double mean =
                    Arrays.stream(f, r * COLUMNS, (r + 1) * COLUMNS).average().orElseThrow();
            for (int j = 0; j < COLUMNS; j++) {
                f[r * COLUMNS + j] = (float) (f[r * COLUMNS + j] - mean);
            }
        }
        assertThat(codes(check(stored(StorageType.FLOAT32, f)))).contains("row-centred");
        assertThat(codes(check(f))).as("double would not be rounded so").doesNotContain("row-centred");
    }

    @Test
    void softmaxAndLogSoftmaxSayThatThereIsNoWayBack() {
        double[] f = gaussian(2);
        for (int r = 0; r < ROWS; r++) {
            double sum = Arrays.stream(f, r * COLUMNS, (r + 1) * COLUMNS)
                    .map(Math::exp)
                    .sum();
            for (int j = 0; j < COLUMNS; j++) {
                f[r * COLUMNS + j] -= Math.log(sum);
            }
        }
        assertThat(finding(check(f), "log-softmax").cure()).startsWith("there is no cure from this file");
        assertThat(finding(check(Arrays.stream(f).map(Math::exp).toArray()), "softmax")
                        .cure())
                .startsWith("there is no cure from this file");
    }

    @Test
    void columnsThatAreMultiplesAreNamedWithTheirFactorAndCanBeLeftOut() {
        double[] f = gaussian(3);
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + 5] = -2.5 * f[r * COLUMNS + 1];
            f[r * COLUMNS + 7] = f[r * COLUMNS + 2] * (1 + 0.005 * Math.sin(r));
        }
        CheckReport report = check(f);
        Finding scaled = finding(report, "scaled-columns");
        assertThat(scaled.message()).contains("5 category 5 = -2.5 x 1 category 1");
        assertThat(scaled.remedy()).hasValue(new Remedy.LeaveOut(List.of(5)));
        Finding near = finding(report, "near-duplicate-columns");
        assertThat(near.message()).contains("7 category 7 = 1.0 x 2 category 2 to 0.3");
        assertThat(near.remedy()).hasValue(new Remedy.LeaveOut(List.of(7)));
    }

    @Test
    void columnsThatAreOnlyAlikeAreNotNearDuplicates() {
        double[] f = gaussian(3);
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + 7] = f[r * COLUMNS + 2] + 0.02 * f[r * COLUMNS + 6];
        }
        assertThat(codes(check(f))).doesNotContain("scaled-columns", "near-duplicate-columns", "common-offset");
    }

    @Test
    void anOffsetThatDwarfsAllElseIsNotCalledManyDuplicates() {
        double[] f = gaussian(4);
        for (int r = 0; r < ROWS; r++) {
            for (int j = 0; j < COLUMNS; j++) {
                f[r * COLUMNS + j] += 1000;
            }
        }
        assertThat(codes(check(f))).contains("common-offset").doesNotContain("near-duplicate-columns");
    }

    @Test
    void constantColumnsCanBeLeftOutAndVaryingOnesNeedNot() {
        double[] f = gaussian(5);
        assertThat(codes(check(f))).doesNotContain("constant-column", "zero-column", "duplicate-columns");
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + 3] = 7;
        }
        assertThat(finding(check(f), "constant-column").remedy()).hasValue(new Remedy.LeaveOut(List.of(3)));
    }

    @Test
    void halfPrecisionThatCoversTheSmallestRedundancyIsSaid() {
        double[] f = gaussian(6);
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + 7] = f[r * COLUMNS] - f[r * COLUMNS + 1] + 0.004 * f[r * COLUMNS + 7];
        }
        CheckReport half = check(stored(StorageType.FLOAT16, f));
        assertThat(half.rank()).hasValue(COLUMNS);
        assertThat(finding(half, "storage-noise").message()).contains("float16");
        assertThat(codes(check(stored(StorageType.FLOAT32, f)))).doesNotContain("storage-noise");
    }

    @Test
    void theRankTellsTheWidthOfTheFeatures() {
        double[] f = gaussian(7);
        for (int r = 0; r < ROWS; r++) {
            for (int j = 4; j < COLUMNS; j++) {
                f[r * COLUMNS + j] = f[r * COLUMNS + j - 4] + j * f[r * COLUMNS + (j + 1) % 4];
            }
        }
        assertThat(finding(check(f), "rank-deficient").message())
                .contains("rank 4 of 8", "on 3 features with a bias gives, or on 4 without");
        assertThat(finding(check(Arrays.copyOf(f, 3 * COLUMNS)), "rank-deficient")
                        .message())
                .contains("as many as there are fit rows")
                .doesNotContain("features");
    }

    @Test
    void labelsShiftedByOneAreCountedBack() {
        Finding finding = finding(check(classified(8, label -> (label + 1) % COLUMNS)), "label-order");
        assertThat(finding.message()).contains("labels are shifted by 1");
        assertThat(finding.cure()).contains("(labels - 1) % 8");
    }

    @Test
    void labelsInAnotherOrderAreNamed() {
        int[] order = {3, 0, 7, 1, 2, 6, 5, 4};
        Finding finding = finding(check(classified(9, label -> order[label])), "label-order");
        assertThat(finding.message()).contains("label 0 is column 1, label 1 is column 3");
    }

    @Test
    void aPoorNetworkAndLabelsAtRandomAreNoOtherOrder() {
        assertThat(codes(check(classified(10, label -> label)))).doesNotContain("label-order", "chance-accuracy");
        Random random = new Random(11);
        int[] guessed =
                IntStream.range(0, ROWS).map(r -> random.nextInt(COLUMNS)).toArray();
        LogitDataset made = dataset(stored(StorageType.FLOAT64, gaussian(11)), Split.allFit(ROWS));
        assertThat(codes(check(labelled(made, guessed))))
                .contains("chance-accuracy")
                .doesNotContain("label-order");
    }

    @Test
    void threeRowsOfALabelThatAgreeByChanceAreNoOrder() {
        int rows = 3 * COLUMNS;
        for (long seed = 30; seed < 40; seed++) {
            double[] f = Arrays.copyOf(gaussian(seed), rows * COLUMNS);
            int[] labels = IntStream.range(0, rows).map(r -> r % COLUMNS).toArray();
            LogitDataset made = dataset(stored(StorageType.FLOAT64, f), Split.allFit(rows));
            assertThat(codes(check(labelled(made, labels)))).as("seed %s", seed).doesNotContain("label-order");
        }
    }

    @Test
    void aMultipleIsSeenThroughTheRoundingOfTheFile() {
        double[] f = gaussian(41);
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + 5] = -0.3 * f[r * COLUMNS + 1];
        }
        for (StorageType type : StorageType.values()) {
            assertThat(codes(check(stored(type, f))))
                    .as(type.key())
                    .contains("scaled-columns")
                    .doesNotContain("near-duplicate-columns");
        }
    }

    @Test
    void evaluationRowsThatWereFittedAreFound() {
        double[] f = gaussian(12);
        boolean[] held = new boolean[ROWS];
        Arrays.fill(held, 200, ROWS, true);
        assertThat(codes(check(dataset(stored(StorageType.FLOAT64, f), new Split(held)))))
                .doesNotContain("evaluation-repeats-fit");
        System.arraycopy(f, 17 * COLUMNS, f, 210 * COLUMNS, COLUMNS);
        System.arraycopy(f, 5 * COLUMNS, f, 230 * COLUMNS, COLUMNS);
        f[230 * COLUMNS + 3] = Math.nextUp(f[230 * COLUMNS + 3]);
        Finding finding =
                finding(check(dataset(stored(StorageType.FLOAT64, f), new Split(held))), "evaluation-repeats-fit");
        assertThat(finding.message()).startsWith("1 of 40 evaluation rows").endsWith("rows 210");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void manyRowsThatRepeatFewAreFew() {
        double[] f = gaussian(13);
        for (int r = 5; r < ROWS; r++) {
            System.arraycopy(f, r % 5 * COLUMNS, f, r * COLUMNS, COLUMNS);
        }
        assertThat(finding(check(f), "few-rows").message()).contains("240 fit rows, 5 of them different, for 8");
        assertThat(codes(check(gaussian(13)))).doesNotContain("few-rows", "few-groups");
    }

    @Test
    void rowsOfFewGroupsAreSaid() {
        LogitDataset made = dataset(stored(StorageType.FLOAT64, gaussian(14)), Split.allFit(ROWS));
        List<String> groups =
                IntStream.range(0, ROWS).mapToObj(r -> "g" + r % 6).toList();
        LogitDataset grouped = new LogitDataset(
                "made",
                made.logits(),
                made.categories(),
                made.labels(),
                made.split(),
                Optional.of(SampleGroups.of(groups)),
                Optional.empty());
        assertThat(finding(check(grouped), "few-groups").message()).contains("240 fit rows of 6 groups for 8");
    }

    @Test
    void moreColumnsThanRowsMayBeTheWrongWayRoundUnlessSomethingElseVouches() {
        double[] f = Arrays.copyOf(gaussian(15), 5 * COLUMNS);
        LogitDataset made = dataset(stored(StorageType.FLOAT64, f), Split.allFit(5));
        assertThat(finding(check(made), "transposed").remedy()).hasValue(new Remedy.Transpose(false));
        CheckReport vouched = DatasetCheck.check(
                made, moments(made), Optional.empty(), true, CategoryLimits.FACTORISED, Progress.NONE);
        assertThat(codes(vouched)).contains("few-rows").doesNotContain("transposed");
    }

    @Test
    void ofSquareLogitsTheLabelsTellWhichWayTheyGo() {
        double[] f = Arrays.copyOf(gaussian(16), COLUMNS * COLUMNS);
        int[] labels = {1, 2, 3, 4, 5, 6, 7, 0};
        for (int sample = 0; sample < COLUMNS; sample++) {
            f[labels[sample] * COLUMNS + sample] += 20;
        }
        LogitDataset made = dataset(stored(StorageType.FLOAT64, f), Split.allFit(COLUMNS));
        assertThat(finding(check(labelled(made, labels)), "transposed").remedy())
                .hasValue(new Remedy.Transpose(false));
        int[] right = {7, 0, 1, 2, 3, 4, 5, 6};
        assertThat(codes(check(labelled(made, right)))).doesNotContain("transposed");
    }

    @Test
    void namesThatSeveralCategoriesHaveAreAWarningOnlyWhereNothingTellsThemApart() {
        LogitDataset made = dataset(stored(StorageType.FLOAT64, gaussian(17)), Split.allFit(ROWS));
        assertThat(codes(check(made))).doesNotContain("duplicate-names");
        assertThat(finding(check(named(made, false)), "duplicate-names").severity())
                .isEqualTo(Severity.WARNING);
        Finding told = finding(check(named(made, true)), "duplicate-names");
        assertThat(told.severity()).isEqualTo(Severity.INFO);
        assertThat(told.message()).startsWith("1 name is").contains("crane (0 n0, 1 n1)");
    }

    private static LogitDataset named(LogitDataset made, boolean withIds) {
        Categories categories = new Categories(IntStream.range(0, COLUMNS)
                .mapToObj(
                        j -> new Category(j, withIds ? "n" + j : "", j == 1 ? "Crane" : j == 0 ? "crane" : "c" + j, ""))
                .toList());
        return new LogitDataset("made", made.logits(), categories, made.labels(), made.split(), Optional.empty());
    }

    /** A network that is right in most rows, with labels numbered in an order of their own. */
    private static LogitDataset classified(long seed, IntUnaryOperator labelOf) {
        double[] f = gaussian(seed);
        int[] labels = new int[ROWS];
        for (int r = 0; r < ROWS; r++) {
            f[r * COLUMNS + r % COLUMNS] += 2;
            labels[r] = labelOf.applyAsInt(r % COLUMNS);
        }
        return labelled(dataset(stored(StorageType.FLOAT64, f), Split.allFit(ROWS)), labels);
    }

    private static LogitDataset labelled(LogitDataset made, int[] labels) {
        Optional<Labels> known = Optional.of(new Labels(labels, COLUMNS, "labels.npy"));
        return new LogitDataset("made", made.logits(), made.categories(), known, made.split(), Optional.empty());
    }

    private static LogitDataset dataset(LogitMatrix logits, Split split) {
        return new LogitDataset(
                "made", logits, Categories.numbered(COLUMNS), Optional.empty(), split, Optional.empty());
    }

    /** Numbers as a file of a type would give them. */
    private static LogitMatrix stored(StorageType type, double[] values) {
        double[] rounded = Arrays.stream(values)
                .map(value -> switch (type) {
                    case FLOAT16 -> toHalf(value);
                    case FLOAT32 -> (float) value;
                    default -> value;
                })
                .toArray();
        LogitMatrix inside = new ArrayLogitMatrix("made.npy", values.length / COLUMNS, COLUMNS, rounded);
        return new StoredAs(inside, type);
    }

    /** Eleven bits of a number of usual size. */
    private static double toHalf(double value) {
        double unit = Math.scalb(1.0, Math.max(Math.getExponent(value), -14) - 10);
        return Math.rint(value / unit) * unit;
    }

    private static double[] gaussian(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, ROWS * COLUMNS)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
    }

    private static CheckReport check(double[] values) {
        return check(stored(StorageType.FLOAT64, values));
    }

    private static CheckReport check(LogitMatrix logits) {
        return check(dataset(logits, Split.allFit(logits.rows())));
    }

    private static CheckReport check(LogitDataset dataset) {
        return DatasetCheck.check(
                dataset, moments(dataset), Optional.empty(), false, CategoryLimits.FACTORISED, Progress.NONE);
    }

    private static org.neuraldeps.solver.moments.SecondMoments moments(LogitDataset dataset) {
        return MomentSource.of(dataset.logits(), FitSample.of(dataset.split()), Progress.NONE, Workers.CALLER);
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

    private record StoredAs(LogitMatrix inside, StorageType storage) implements LogitMatrix {

        @Override
        public int rows() {
            return inside.rows();
        }

        @Override
        public int columns() {
            return inside.columns();
        }

        @Override
        public String origin() {
            return inside.origin();
        }

        @Override
        public void readRows(int firstRow, int rowCount, double[] out) {
            inside.readRows(firstRow, rowCount, out);
        }

        @Override
        public void readColumn(int column, double[] out) {
            inside.readColumn(column, out);
        }
    }
}
