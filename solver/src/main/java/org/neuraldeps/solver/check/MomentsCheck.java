package org.neuraldeps.solver.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Finding.Severity;
import org.neuraldeps.solver.data.FitRowsGone;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.LogitSpectrum;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * Checks moments that were kept for what can be told without the fit rows: names, columns beside each other, the rank from R,
 * and all of the evaluation rows. What only the fit rows could tell is said not to have been looked for.
 */
public final class MomentsCheck {

    private final LogitDataset dataset;
    private final SecondMoments moments;
    private final FindingList findings;

    private MomentsCheck(LogitDataset dataset, SecondMoments moments) {
        this.dataset = dataset;
        this.moments = moments;
        this.findings = new FindingList(dataset.categories());
    }

    /**
     * Reads the evaluation rows once, and compares the columns of C, n² / 2 numbers.
     *
     * @param dataset whose fit rows are gone
     * @param moments C over them
     * @param values the singular values of the fit rows; asked for where there are few enough categories
     * @param mostFactorised of more categories the rank is not looked for
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity in a row that is held out
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static CheckReport check(
            LogitDataset dataset,
            SecondMoments moments,
            Supplier<LogitSpectrum> values,
            int mostFactorised,
            Progress progress) {
        return new MomentsCheck(dataset, moments).run(values, mostFactorised, progress);
    }

    private CheckReport run(Supplier<LogitSpectrum> values, int mostFactorised, Progress progress) {
        Split split = dataset.split();
        int n = moments.size();
        findings.add(
                "rows-left-behind",
                Severity.INFO,
                "these are moments of " + split.fitRows()
                        + " fit rows that are not there: rows that repeat, constant and"
                        + " duplicate columns and labels of fit rows were not looked for",
                FitRowsGone.CURE + " to check them");
        OptionalDouble accuracy = evaluation(progress);
        new LabelFindings(findings, dataset).absent();
        new NameFindings(findings, dataset.categories()).add();
        count(n);
        columns(progress);
        progress.at(0.4, "finding the rank");
        OptionalInt rank = new RankFindings(findings, dataset, false).find(mostFactorised, values);
        progress.at(1, "checked");
        return new CheckReport(
                split.fitRows() + split.evaluationRows(),
                n,
                dataset.logits().storage(),
                rank,
                findings.sorted(),
                OptionalDouble.empty(),
                accuracy);
    }

    /** What the rows that are there tell: whether they have an offset, and whom they are won by. */
    private OptionalDouble evaluation(Progress progress) {
        LogitMatrix rows = dataset.logits();
        if (rows.rows() == 0) {
            findings.add(
                    "no-evaluation-rows",
                    Severity.INFO,
                    "no rows are held out",
                    "Table 1 needs some: form the moments anew with an evaluation mask, or --hold-out 0.2");
            return OptionalDouble.empty();
        }
        RowOffsets offsets = new RowOffsets(rows);
        Winners winners = new Winners(rows);
        LogitScan.pass(rows, List.of(offsets, winners), progress);
        new OffsetFindings(findings, false).rows("", offsets);
        new LabelFindings(findings, dataset).add("", winners, rows.columns());
        return dataset.labels().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(winners.accuracy(dataset.labels().get()));
    }

    private void count(int n) {
        int rows = dataset.split().fitRows();
        int groups = dataset.fitGroups();
        if (rows < n) {
            findings.add(
                    "few-rows",
                    Severity.WARNING,
                    rows + " fit rows for " + n + " categories: dependencies may fit these rows only",
                    "give more rows than categories, better several times as many");
        } else if (groups < n) {
            findings.add(
                    "few-groups",
                    Severity.INFO,
                    rows + " fit rows of " + groups + " groups for " + n + " categories: rows of a group say nearly the"
                            + " same",
                    "give more groups than categories");
        }
    }

    private void columns(Progress progress) {
        ColumnFindings columns = new ColumnFindings(findings);
        List<Integer> zero = IntStream.range(0, moments.size())
                .filter(j -> moments.diagonal(j) == 0)
                .boxed()
                .toList();
        columns.zero("", zero);
        columns.near(
                NearColumns.of(moments, progress), dataset.logits().storage().unitRoundoff(), moments.size());
    }
}
