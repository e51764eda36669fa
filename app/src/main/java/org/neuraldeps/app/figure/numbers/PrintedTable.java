package org.neuraldeps.app.figure.numbers;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.neuraldeps.ui.NumberText;

/**
 * The printed columns of a table as people read them without TeX: on a terminal and in a window, the same in every locale.
 *
 * @param caption what the table holds, in one line
 * @param groups what stands above the heading of each column, or empty; neighbours share one
 * @param headings of each column
 * @param areWords whether a column holds names, which stand to the left
 * @param rows each with a text for each column
 */
public record PrintedTable(
        String caption, List<String> groups, List<String> headings, List<Boolean> areWords, List<List<String>> rows) {

    private static final String UNKNOWN = "–";

    public PrintedTable {
        groups = List.copyOf(groups);
        headings = List.copyOf(headings);
        areWords = List.copyOf(areWords);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What is printed of some numbers. */
    public static PrintedTable of(FigureNumbers numbers) {
        List<Column> columns = numbers.columns();
        List<Integer> printed = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isPrinted())
                .boxed()
                .toList();
        return new PrintedTable(
                numbers.caption(),
                printed.stream().map(i -> plain(columns.get(i).group())).toList(),
                printed.stream().map(i -> heading(columns.get(i))).toList(),
                printed.stream()
                        .map(i -> numbers.rows().stream().anyMatch(row -> row.get(i) instanceof Cell.Words))
                        .toList(),
                numbers.rows().stream()
                        .map(row ->
                                printed.stream().map(i -> cell(columns, row, i)).toList())
                        .toList());
    }

    private static String heading(Column column) {
        return plain(column.unit().isEmpty() ? column.heading() : column.heading() + " (" + column.unit() + ")");
    }

    /** The little TeX that headings are written in. */
    private static String plain(String tex) {
        return tex.replace("\\to", "→")
                .replace("\\leftarrow", "←")
                .replace("\\Theta", "Θ")
                .replace("\\theta", "θ")
                .replace("\\mu", "μ")
                .replace("\\lambda", "λ")
                .replace("_{\\max}", "_max")
                .replace("\\ell_1", "ℓ1")
                .replace("\\&", "&")
                .replace("\\%", "%")
                .replace("$", "");
    }

    private static String cell(List<Column> columns, List<Cell> row, int i) {
        Column column = columns.get(i);
        String own = word(row.get(i), column);
        String spread = other(columns, row, column.deviation(), column.spread());
        String beside = other(columns, row, column, column.beside());
        boolean hasSpread = !spread.isEmpty() && !own.equals(UNKNOWN);
        return own + (hasSpread ? " ± " + spread : "") + (beside.isEmpty() ? "" : " (" + beside + ")");
    }

    /** What stands in another column, printed as in this one; empty where there is none. */
    private static String other(List<Column> columns, List<Cell> row, Column column, String key) {
        int place = columns.stream().map(Column::key).toList().indexOf(key);
        return place < 0 ? "" : word(row.get(place), column);
    }

    private static String word(Cell cell, Column column) {
        if (cell instanceof Cell.Real real) {
            return Double.isFinite(real.value()) ? number(real.value(), column) : UNKNOWN;
        }
        if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.value());
        }
        return cell instanceof Cell.Flag flag ? (flag.value() ? "yes" : "no") : ((Cell.Words) cell).text();
    }

    private static String number(double value, Column column) {
        String number = column.percent()
                ? String.format(Locale.ROOT, "%." + column.digits() + "f", 100 * value)
                : NumberText.significant(value, column.digits());
        return (column.signed() && value > 0 ? "+" : "") + number.replace('-', '\u2212');
    }
}
