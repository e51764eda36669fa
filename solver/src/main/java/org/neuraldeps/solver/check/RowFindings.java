package org.neuraldeps.solver.check;

import java.util.List;
import org.neuraldeps.solver.data.Finding.Severity;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;

/**
 * Whether there are enough rows, whether they are rows, and whether those that judge are others than those that were fitted.
 *
 * @param dataset whose rows
 * @param isOriented whether labels or names agree with which way rows and columns go
 */
record RowFindings(FindingList findings, LogitDataset dataset, boolean isOriented) {

    private static final double MANY = 0.01;

    void add(RowHashes hashes, Winners winners, ColumnRanges ranges) {
        orientation(winners, ranges);
        count(hashes);
        repeats(hashes);
        if (dataset.split().evaluationRows() == 0) {
            findings.add(
                    "no-evaluation-rows",
                    Severity.INFO,
                    "no rows are held out",
                    "Table 1 needs an evaluation mask, or --hold-out 0.2");
        }
    }

    private void orientation(Winners winners, ColumnRanges ranges) {
        LogitMatrix logits = dataset.logits();
        int rows = logits.rows();
        int columns = logits.columns();
        if (rows < columns && !isOriented) {
            findings.add(
                    "transposed",
                    Severity.WARNING,
                    rows + " rows and " + columns + " columns: is it one column a sample rather than one row a sample?",
                    "read it transposed if so",
                    new Remedy.Transpose(false));
        } else if (rows == columns && dataset.labels().isPresent()) {
            double accuracy = winners.accuracy(dataset.labels().get());
            double transposed = accuracyOf(ranges.rowsOfLargest());
            if (transposed > 2 * accuracy + 0.1) {
                findings.add(
                        "transposed",
                        Severity.WARNING,
                        "the labels fit the columns better than the rows: accuracy is "
                                + FindingList.percent(accuracy) + ", and " + FindingList.percent(transposed)
                                + " where each column is a sample",
                        "read it transposed",
                        new Remedy.Transpose(false));
            }
        }
    }

    private double accuracyOf(int[] winners) {
        int hits = 0;
        for (int sample = 0; sample < winners.length; sample++) {
            hits += winners[sample] == dataset.labels().orElseThrow().of(sample) ? 1 : 0;
        }
        return (double) hits / winners.length;
    }

    private void count(RowHashes hashes) {
        Split split = dataset.split();
        int n = dataset.categories().size();
        int different = hashes.differentFitRows(split);
        int groups = dataset.groups().map(known -> fitGroups(known, split)).orElse(different);
        if (split.fitRows() < n || different < n) {
            String which = different < split.fitRows() ? ", " + different + " of them different," : "";
            findings.add(
                    "few-rows",
                    Severity.WARNING,
                    split.fitRows() + " fit rows" + which + " for " + n + " categories: dependencies may fit these rows"
                            + " only",
                    "give more rows than categories, better several times as many");
        } else if (groups < n) {
            findings.add(
                    "few-groups",
                    Severity.INFO,
                    split.fitRows() + " fit rows of " + groups + " groups for " + n + " categories: rows of a group say"
                            + " nearly the same",
                    "give more groups than categories");
        }
    }

    private static int fitGroups(SampleGroups groups, Split split) {
        return (int) java.util.Arrays.stream(split.fitIndices())
                .map(groups::of)
                .distinct()
                .count();
    }

    private void repeats(RowHashes hashes) {
        Split split = dataset.split();
        List<Integer> repeats = hashes.evaluationRowsThatRepeat(split);
        if (!repeats.isEmpty()) {
            findings.add(
                    "evaluation-repeats-fit",
                    repeats.size() > MANY * split.evaluationRows() ? Severity.WARNING : Severity.INFO,
                    repeats.size() + " of " + split.evaluationRows()
                            + " evaluation rows have the very logits of a fit row: " + "rows "
                            + FindingList.listed(repeats.stream()),
                    "Table 1 judges there what was fitted; take them out of the evaluation mask, with what else repeats"
                            + " in the data set");
        }
    }
}
