package org.neuraldeps.solver.check;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Labels;

/**
 * What the labels would hit if they were numbered in another order: every label stands for the column that most of its rows
 * are won by. A row is judged by the other rows of its label, so that chance finds nothing: labels that mean nothing stay as
 * bad as guessing. Rows whose label occurs once are left out of both accuracies.
 *
 * @param accuracy the part of the rows that their label's own column wins
 * @param relabelled the part that the column wins which most other rows of the label are won by
 * @param columnOf of every label the column that wins most of its rows; -1 where it occurs less than twice, or where the
 *     column wins more rows of another label
 */
record LabelOrder(double accuracy, double relabelled, int[] columnOf) {

    /** Of all labels, so many agree on how far they are shifted. */
    private static final double AGREE = 0.8;

    private static final double CLEARLY = 0.1;

    /** O(N log N). */
    static LabelOrder of(Labels labels, int[] winners, int categories) {
        Votes votes = new Votes(categories);
        Map<Long, Integer> wins = new TreeMap<>();
        for (int row = 0; row < winners.length; row++) {
            votes.rows[labels.of(row)]++;
            wins.merge(key(labels.of(row), winners[row]), 1, Integer::sum);
        }
        wins.forEach((key, count) -> votes.count((int) (key >> 32), key.intValue(), count));
        votes.leaveEveryColumnOneLabel();
        int judged = 0;
        int hits = 0;
        int relabelled = 0;
        for (int row = 0; row < winners.length; row++) {
            int label = labels.of(row);
            if (votes.rows[label] > 1) {
                judged++;
                hits += winners[row] == label ? 1 : 0;
                relabelled += votes.isForeseen(label, winners[row]) ? 1 : 0;
            }
        }
        return new LabelOrder(part(hits, judged), part(relabelled, judged), votes.columnOf);
    }

    /** Of every label how many rows it has, and the two columns that win most of them. */
    private static final class Votes {

        private final int[] rows;
        private final int[] first;
        private final int[] second;
        private final int[] columnOf;

        Votes(int categories) {
            rows = new int[categories];
            first = new int[categories];
            second = new int[categories];
            columnOf = new int[categories];
            Arrays.fill(columnOf, -1);
        }

        void count(int label, int column, int count) {
            if (count > first[label]) {
                second[label] = first[label];
                first[label] = count;
                columnOf[label] = column;
            } else {
                second[label] = Math.max(second[label], count);
            }
        }

        /** The one of which it wins most rows; a column that wins everywhere tells nothing of the others. */
        void leaveEveryColumnOneLabel() {
            int[] labelOf = new int[columnOf.length];
            Arrays.fill(labelOf, -1);
            for (int label = 0; label < columnOf.length; label++) {
                int column = rows[label] > 1 ? columnOf[label] : -1;
                columnOf[label] = -1;
                if (column >= 0 && (labelOf[column] < 0 || first[label] > first[labelOf[column]])) {
                    if (labelOf[column] >= 0) {
                        columnOf[labelOf[column]] = -1;
                    }
                    labelOf[column] = label;
                    columnOf[label] = column;
                }
            }
        }

        /** Whether the other rows of a row's label foresee what wins it: without the row itself its column must win most. */
        boolean isForeseen(int label, int winner) {
            return winner == columnOf[label] && first[label] - 1 > second[label];
        }
    }

    private static long key(int label, int column) {
        return ((long) label << 32) | column;
    }

    private static double part(int count, int of) {
        return of == 0 ? 0 : (double) count / of;
    }

    /** Whether another numbering explains what the network says far better, and for more than a few labels. */
    boolean isAnother() {
        long known = known().count();
        return known > 1 && relabelled > accuracy + CLEARLY && elsewhere().count() > 0.2 * known;
    }

    private IntStream known() {
        return IntStream.range(0, columnOf.length).filter(label -> columnOf[label] >= 0);
    }

    /** The labels that stand for another column than their own. */
    IntStream elsewhere() {
        return known().filter(label -> columnOf[label] != label);
    }

    /** By how much nearly all labels are too small, round the end: column = label + shift; empty where that is not so. */
    OptionalInt shift() {
        int n = columnOf.length;
        int[] votes = new int[n];
        known().forEach(label -> votes[Math.floorMod(columnOf[label] - label, n)]++);
        int best = IntStream.range(0, n).reduce(0, (a, b) -> votes[b] > votes[a] ? b : a);
        if (best == 0 || votes[best] < AGREE * known().count()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(best <= n / 2 ? best : best - n);
    }
}
