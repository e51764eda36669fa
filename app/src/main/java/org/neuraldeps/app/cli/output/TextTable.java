package org.neuraldeps.app.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of text in aligned columns. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final String sides;

    /** @param sides a letter per column: l for text, r for numbers */
    public TextTable(String sides) {
        this.sides = sides;
    }

    /** Adds a row, a cell for every column. */
    public void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** Prints the rows, every column as wide as its widest cell. */
    public void print(PrintStream out) {
        int[] widths = IntStream.range(0, sides.length())
                .map(column -> rows.stream()
                        .mapToInt(row -> length(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String blank = " ".repeat(widths[column] - length(cell));
                line.append(GAP).append(sides.charAt(column) == 'r' ? blank + cell : cell + blank);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
