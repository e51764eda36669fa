package org.neuraldeps.solver.data;

import java.util.BitSet;
import java.util.stream.Collectors;

/** Where logits are NaN or infinite: counted, so that a person sees at once whether rows or columns are broken. */
final class NoNumbers {

    private static final int MOST_NAMED = 5;

    private final LogitMatrix logits;
    private final Meaning meaning;
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();
    private long nan;
    private long infinite;
    private int firstRow = -1;
    private int firstColumn;
    private double first;

    NoNumbers(LogitMatrix logits, Meaning meaning) {
        this.logits = logits;
        this.meaning = meaning;
    }

    /** Counts those among rows that were just read. */
    void add(int rowOfBlock, int count, double[] block) {
        int n = logits.columns();
        for (int i = 0; i < count * n; i++) {
            if (!Double.isFinite(block[i])) {
                add(rowOfBlock + i / n, i % n, block[i]);
            }
        }
    }

    private void add(int row, int column, double value) {
        if (firstRow < 0) {
            firstRow = row;
            firstColumn = column;
            first = value;
        }
        rows.set(row);
        columns.set(column);
        nan += Double.isNaN(value) ? 1 : 0;
        infinite += Double.isNaN(value) ? 0 : 1;
    }

    boolean isEmpty() {
        return firstRow < 0;
    }

    /** Says the first place, and all of them in short. */
    DataException refused() {
        logits.requireUnchanged();
        String what = (Double.isNaN(first) ? "NaN" : "infinity") + " instead of a " + meaning.one;
        String all = nan + infinite == 1
                ? ""
                : "; in all " + nan + " NaN and " + infinite + " infinite in " + words(rows, logits.rows(), "row")
                        + " and " + words(columns, logits.columns(), "column");
        return new DataException(logits.placeOf(firstRow) + ", column " + firstColumn, what + all, cure());
    }

    private static String words(BitSet places, int of, String thing) {
        String named =
                places.stream().limit(MOST_NAMED).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        int count = places.cardinality();
        return count + " of " + of + " " + thing + "s (" + named + (count > MOST_NAMED ? ", …" : "") + ")";
    }

    private String cure() {
        boolean columnsAreBroken = columns.cardinality() < rows.cardinality();
        return columnsAreBroken
                ? "leave such columns out of the file, with their " + meaning.ofColumn
                : "leave such rows out, or save the " + meaning.many() + " with more bits";
    }

    /** What the numbers of a matrix are. */
    enum Meaning {
        LOGITS("logit", "names"),
        FEATURES("feature", "weights in a head");

        private final String one;
        private final String ofColumn;

        Meaning(String one, String ofColumn) {
            this.one = one;
            this.ofColumn = ofColumn;
        }

        String many() {
            return one + "s";
        }
    }
}
