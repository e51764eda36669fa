package org.neuraldeps.solver.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.data.Finding.Severity;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.LogitSpectrum;
import org.neuraldeps.solver.work.Progress;

/**
 * Checks loaded logits for what would make results wrong, or would make them mean something else than one thinks. What
 * makes the data unusable (NaN, lengths that differ) has been refused before, when they were opened.
 */
public final class DatasetCheck {

    private static final int MOST_NAMED = 5;
    private static final Verb ZERO = new Verb("is 0 in every row", "are 0 in every row");
    private static final Verb CONSTANT = new Verb("has one value in every row", "have one value in every row");
    private static final Verb REPEAT = new Verb("repeats another one", "repeat another one");
    private static final String RANK_CONSEQUENCE =
            "some categories are exact combinations of others; solutions stay exact and certified";

    private final LogitDataset dataset;
    private final List<Finding> findings = new ArrayList<>();

    private DatasetCheck(LogitDataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Reads all logits once, twice where columns repeat each other, and finds their rank, which takes 2 N n² + 4n³ operations, some seconds for 1,000 categories.
     *
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity in a row that is held out
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static CheckReport check(LogitDataset dataset, Progress progress) {
        return new DatasetCheck(dataset).run(progress);
    }

    private CheckReport run(Progress progress) {
        LogitMatrix logits = dataset.logits();
        progress.at(0, "checking logits");
        LogitScan scan = LogitScan.of(logits, dataset.labels(), progress);
        checkScan(logits, scan);
        dataset.other().ifPresent(g -> checkScan(g, LogitScan.of(g, dataset.labels(), progress)));
        progress.at(0.3, "looking for duplicate columns");
        checkDuplicates(DuplicateColumns.of(logits, scan.columnHashes(), progress));
        progress.at(0.4, "finding the rank");
        OptionalInt rank = findRank(logits, progress);
        checkRows();
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        progress.at(1, "checked");
        return new CheckReport(logits.rows(), logits.columns(), logits.storage(), rank, findings, scan.accuracy());
    }

    private void checkScan(LogitMatrix logits, LogitScan scan) {
        String of = dataset.other().isEmpty() ? "" : logits.origin() + ": ";
        if (scan.looksLikeSoftmax()) {
            add(
                    "softmax",
                    Severity.ERROR,
                    of + "every row is a probability distribution: these are outputs of a softmax, not logits",
                    "save what goes into the softmax");
        } else if (scan.looksLikeLogSoftmax()) {
            add(
                    "log-softmax",
                    Severity.ERROR,
                    of + "the exponentials of every row sum to 1: these are outputs of a log-softmax, not logits",
                    "save what goes into the log-softmax");
        }
        checkColumns(of, "zero-column", scan::isZero, ZERO, "they neither predict nor need predicting");
        checkColumns(
                of,
                "constant-column",
                j -> scan.isConstant(j) && !scan.isZero(j),
                CONSTANT,
                "they act as an offset in every dependency; leave them out unless that is meant");
        if (scan.isGuessing()) {
            String accuracy = percent(scan.accuracy().orElseThrow());
            add(
                    "chance-accuracy",
                    Severity.WARNING,
                    of + "accuracy is " + accuracy + ", no better than guessing",
                    "see that labels and logits have the same order of rows and of categories");
        }
    }

    private void checkColumns(String of, String code, IntPredicate isSo, Verb what, String cure) {
        List<Integer> columns = IntStream.range(0, dataset.categories().size())
                .filter(isSo)
                .boxed()
                .toList();
        if (!columns.isEmpty()) {
            add(code, Severity.WARNING, of + counted(columns.size(), what) + ": " + named(columns), cure);
        }
    }

    private void checkDuplicates(Map<Integer, Integer> firstOf) {
        if (firstOf.isEmpty()) {
            return;
        }
        List<String> pairs = firstOf.entrySet().stream()
                .map(e -> label(e.getKey()) + " = " + label(e.getValue()))
                .toList();
        add(
                "duplicate-columns",
                Severity.WARNING,
                counted(firstOf.size(), REPEAT) + ": " + listed(pairs),
                "each predicts its twin exactly, and which twin enters a solution is arbitrary; leave one out");
    }

    private OptionalInt findRank(LogitMatrix logits, Progress progress) {
        int n = logits.columns();
        if (n > CategoryLimits.FACTORISED) {
            add(
                    "rank-unknown",
                    Severity.INFO,
                    "the rank of " + n + " categories was not looked for (up to " + CategoryLimits.FACTORISED + " are)",
                    "solutions are certified all the same");
            return OptionalInt.empty();
        }
        LogitSpectrum spectrum = LogitSpectrum.of(logits, FitSample.of(dataset.split()), progress);
        if (spectrum.rank() < n) {
            add("rank-deficient", Severity.INFO, rankMessage(spectrum), RANK_CONSEQUENCE);
        }
        return OptionalInt.of(spectrum.rank());
    }

    private static String rankMessage(LogitSpectrum spectrum) {
        return String.format(
                Locale.ROOT,
                "the logits have rank %d of %d (singular values above %.2g, the noise of storing them)",
                spectrum.rank(),
                spectrum.categories(),
                spectrum.noiseNorm());
    }

    private void checkRows() {
        int fit = dataset.split().fitRows();
        int n = dataset.categories().size();
        if (fit < n) {
            add(
                    "few-rows",
                    Severity.WARNING,
                    fit + " fit rows for " + n + " categories: dependencies may fit these rows only",
                    "give more rows than categories, better several times as many");
        }
        if (dataset.split().evaluationRows() == 0) {
            add(
                    "no-evaluation-rows",
                    Severity.INFO,
                    "no rows are held out",
                    "Table 1 needs an evaluation mask, or --hold-out 0.2");
        }
        if (dataset.labels().isEmpty()) {
            add("no-labels", Severity.INFO, "there are no labels", "accuracies need a file of labels");
        }
    }

    /** What a column does, and what several do. */
    private record Verb(String one, String several) {}

    private static String counted(int columns, Verb verb) {
        return columns == 1 ? "1 column " + verb.one : columns + " columns " + verb.several;
    }

    private void add(String code, Severity severity, String message, String cure) {
        findings.add(new Finding(code, severity, message, cure));
    }

    private String named(List<Integer> columns) {
        return listed(columns.stream().map(this::label).toList());
    }

    private String label(int column) {
        Categories categories = dataset.categories();
        return column + " " + categories.label(column);
    }

    private static String listed(List<String> items) {
        String shown = items.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return items.size() <= MOST_NAMED ? shown : shown + " and " + (items.size() - MOST_NAMED) + " more";
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * part);
    }
}
