package org.neuraldeps.solver.check;

import static org.neuraldeps.solver.check.FindingList.counted;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Finding.Severity;
import org.neuraldeps.solver.data.Remedy;

/** What is odd about columns on their own and beside each other. Categories that only get in the way can be left out. */
record ColumnFindings(FindingList findings) {

    /** Where more of the columns are alike, it is the rows that are odd. */
    private static final double MOST_ALIKE = 0.25;

    /**
     * Columns that never change.
     *
     * @param predict whether they are of the network that predicts, and can be left out
     */
    void constant(String of, ColumnRanges ranges, int columns, boolean predict) {
        zero(of, those(columns, ranges::isZero));
        List<Integer> constant = those(columns, j -> ranges.isConstant(j) && !ranges.isZero(j));
        if (!constant.isEmpty()) {
            String what = of + counted(constant.size(), "has one value in every row", "have one value in every row")
                    + ": " + findings.named(constant);
            if (predict) {
                findings.add(
                        "constant-column",
                        Severity.WARNING,
                        what,
                        "they act as an offset in every dependency; leave them out unless that is meant",
                        new Remedy.LeaveOut(constant));
            } else {
                findings.add("constant-column", Severity.WARNING, what, "there is nothing to predict in them");
            }
        }
    }

    /** Columns that are 0 in every row. */
    void zero(String of, List<Integer> zero) {
        if (!zero.isEmpty()) {
            findings.add(
                    "zero-column",
                    Severity.WARNING,
                    of + counted(zero.size(), "is 0 in every row", "are 0 in every row") + ": " + findings.named(zero),
                    "they neither predict nor need predicting; nothing has to be done");
        }
    }

    /**
     * Columns that are the same.
     *
     * @param firstOf of each that repeats an earlier one, which that is
     */
    void duplicates(Map<Integer, Integer> firstOf) {
        if (!firstOf.isEmpty()) {
            findings.add(
                    "duplicate-columns",
                    Severity.WARNING,
                    counted(firstOf.size(), "repeats another one", "repeat another one") + ": "
                            + FindingList.listed(firstOf.entrySet().stream()
                                    .map(e -> findings.label(e.getKey()) + " = " + findings.label(e.getValue()))),
                    "each predicts its twin exactly, and which twin enters a solution is arbitrary; leave one out",
                    new Remedy.LeaveOut(firstOf.keySet().stream().sorted().toList()));
        }
    }

    /**
     * Columns that are a multiple of another one, exactly but for the rounding of the file, or nearly.
     *
     * @param near pairs that are no duplicates
     * @param rounding u of the file's type
     */
    void near(List<NearColumns.Pair> near, double rounding, int columns) {
        if (near.size() > MOST_ALIKE * columns) {
            findings.add(
                    "common-offset",
                    Severity.WARNING,
                    near.size() + " of " + columns
                            + " columns are nearly a multiple of another one: rows have an offset"
                            + " that is far larger than what tells categories apart",
                    "a softmax does not see it, but every dependency here does; export what goes into the softmax"
                            + " without adding anything to a row");
            return;
        }
        List<NearColumns.Pair> scaled =
                near.stream().filter(pair -> pair.apart() <= 4 * rounding).toList();
        add(
                scaled,
                "scaled-columns",
                counted(scaled.size(), "is a multiple of another one", "are a multiple of another one"),
                "each predicts the other exactly, as a duplicate does; leave one out, or export them anew if no network"
                        + " gave such columns");
        List<NearColumns.Pair> rest =
                near.stream().filter(pair -> pair.apart() > 4 * rounding).toList();
        add(
                rest,
                "near-duplicate-columns",
                counted(rest.size(), "is nearly a multiple of another one", "are nearly a multiple of another one"),
                "each leaves next to nothing of the other, so that no further dependency of theirs is seen; leave one"
                        + " out unless two names were meant for one thing");
    }

    private void add(List<NearColumns.Pair> pairs, String code, String what, String cure) {
        if (!pairs.isEmpty()) {
            List<Integer> columns = pairs.stream().map(NearColumns.Pair::column).toList();
            findings.add(
                    code,
                    Severity.WARNING,
                    what + ": " + FindingList.listed(pairs.stream().map(this::words)),
                    cure,
                    new Remedy.LeaveOut(columns));
        }
    }

    private String words(NearColumns.Pair pair) {
        return findings.label(pair.column()) + " = " + FindingList.number(pair.factor()) + " x "
                + findings.label(pair.earlier())
                + (pair.apart() == 0 ? "" : " to " + FindingList.number(100 * pair.apart()) + " %");
    }

    private static List<Integer> those(int columns, IntPredicate isSo) {
        return IntStream.range(0, columns).filter(isSo).boxed().toList();
    }
}
