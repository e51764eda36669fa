package org.neuraldeps.app.cli.output;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.numbers.PrintedTable;

/** A table of numbers on a terminal: its caption, what neighbouring columns share, headings, and rows. */
public final class NumbersText {

    private static final String GAP = "  ";

    private final PrintedTable table;
    private final int[] widths;

    private NumbersText(PrintedTable table) {
        this.table = table;
        this.widths = IntStream.range(0, table.headings().size())
                .map(column -> Math.max(
                        length(table.headings().get(column)),
                        table.rows().stream()
                                .mapToInt(row -> length(row.get(column)))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    /** Prints the printed columns of some numbers. */
    public static void print(PrintStream out, FigureNumbers numbers) {
        new NumbersText(PrintedTable.of(numbers)).print(out);
    }

    private void print(PrintStream out) {
        out.println(table.caption());
        if (table.groups().stream().anyMatch(group -> !group.isEmpty())) {
            out.println(groups());
        }
        out.println(line(table.headings()));
        table.rows().forEach(row -> out.println(line(row)));
    }

    /** The groups, each centred above its columns, which it may widen. */
    private String groups() {
        StringBuilder line = new StringBuilder();
        List<String> groups = table.groups();
        for (int first = 0; first < widths.length; ) {
            String group = groups.get(first);
            int next = first + 1;
            while (next < widths.length && !group.isEmpty() && group.equals(groups.get(next))) {
                next++;
            }
            int missing = length(group) - width(first, next);
            widths[next - 1] += Math.max(0, missing);
            int free = width(first, next) - length(group);
            line.append(GAP).append(" ".repeat(free / 2)).append(group).append(" ".repeat(free - free / 2));
            first = next;
        }
        return line.toString().stripTrailing();
    }

    /** Of some neighbouring columns, with the gaps between them. */
    private int width(int first, int next) {
        return Arrays.stream(widths, first, next).sum() + GAP.length() * (next - first - 1);
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String blank = " ".repeat(widths[column] - length(cell));
            line.append(GAP).append(table.areWords().get(column) ? cell + blank : blank + cell);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
