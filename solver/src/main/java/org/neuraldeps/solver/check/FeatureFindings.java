package org.neuraldeps.solver.check;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Finding.Severity;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * What is odd about features that logits were made of, as far as the logits do not tell: what heads learn nothing from, and
 * what they cannot be judged by.
 */
record FeatureFindings(FindingList findings, FeatureSet set) {

    /** Of fewer rows nobody can say what a category looks like. */
    private static final int FEW = 5;

    /** Reads all features once. */
    void add(Progress progress) {
        ColumnRanges ranges = new ColumnRanges(set.trainFeatures());
        RowHashes training = new RowHashes(set.trainFeatures());
        LogitScan.pass(set.trainFeatures(), List.of(ranges, training), progress);
        constant(ranges);
        rowsOfEach();
        set.outOfDistribution().ifPresent(rows -> outOfDistribution(rows, training, progress));
    }

    private void constant(ColumnRanges ranges) {
        List<Integer> constant = IntStream.range(0, set.width())
                .filter(ranges::isConstant)
                .boxed()
                .toList();
        if (!constant.isEmpty()) {
            findings.add(
                    "constant-features",
                    constant.size() > set.width() / 2 ? Severity.WARNING : Severity.INFO,
                    constant.size() + " of " + set.width() + " features are the same in every training row: features "
                            + FindingList.listed(constant.stream()),
                    "heads learn nothing from them; nothing is wrong unless they should vary");
        }
    }

    private void rowsOfEach() {
        int[] training = set.trainingRowsOfEach();
        List<Integer> none = withRows(training, 0, 1);
        if (!none.isEmpty()) {
            findings.add(
                    "no-training-rows",
                    Severity.WARNING,
                    counted(none) + " no training row: " + findings.named(none),
                    "give rows of every category, or leave it out of names, labels and head; labs refuse such data");
        }
        List<Integer> few = withRows(training, 1, FEW);
        if (!few.isEmpty()) {
            findings.add(
                    "few-training-rows",
                    Severity.INFO,
                    counted(few) + " fewer than " + FEW + " training rows: " + findings.named(few),
                    "give more rows of them; what a lab learns of them may be chance");
        }
        set.testLabels().ifPresent(this::testRowsOfEach);
    }

    private void testRowsOfEach(Labels labels) {
        int[] rows = new int[set.categories().size()];
        for (int row = 0; row < labels.rows(); row++) {
            rows[labels.of(row)]++;
        }
        List<Integer> none = withRows(rows, 0, 1);
        if (!none.isEmpty()) {
            findings.add(
                    "no-test-rows",
                    Severity.INFO,
                    counted(none) + " no test row: " + findings.named(none),
                    "no accuracy tells how heads do there; give test rows of every category");
        }
    }

    private static String counted(List<Integer> categories) {
        return categories.size() == 1 ? "1 category has" : categories.size() + " categories have";
    }

    private static List<Integer> withRows(int[] rows, int least, int below) {
        return IntStream.range(0, rows.length)
                .filter(i -> rows[i] >= least && rows[i] < below)
                .boxed()
                .toList();
    }

    /** Rows of no category that are rows of some category make a head look blind to them. */
    private void outOfDistribution(LogitMatrix rows, RowHashes training, Progress progress) {
        RowHashes others = hashes(rows, progress);
        Set<Long> known = training.all();
        set.testFeatures().ifPresent(test -> known.addAll(hashes(test, progress).all()));
        List<Integer> repeats = IntStream.range(0, rows.rows())
                .filter(row -> known.contains(others.of(row)))
                .boxed()
                .toList();
        if (!repeats.isEmpty()) {
            findings.add(
                    "ood-repeats",
                    Severity.WARNING,
                    repeats.size() + " of " + rows.rows() + " rows of no category are training or test rows, too: rows "
                            + FindingList.listed(repeats.stream()),
                    "take them out of " + rows.origin() + "; what tells them apart would be judged by the same rows");
        }
    }

    private static RowHashes hashes(LogitMatrix matrix, Progress progress) {
        RowHashes hashes = new RowHashes(matrix);
        LogitScan.pass(matrix, List.of(hashes), progress);
        return hashes;
    }
}
