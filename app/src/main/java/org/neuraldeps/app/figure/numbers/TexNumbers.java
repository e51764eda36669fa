package org.neuraldeps.app.figure.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neuraldeps.ui.NumberText;

/**
 * A table for a paper: a tabular with the rules of booktabs, names escaped, numbers in as many digits as are read. What
 * holds for all of it stands above in comments.
 */
final class TexNumbers {

    private static final Map<Integer, String> ESCAPED = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}",
            (int) '|', "\\textbar{}",
            (int) 'θ', "$\\theta$",
            (int) '←', "$\\leftarrow$");

    private static final String WITH_BACKSLASH = "&%$#_{}";
    private static final String UNKNOWN = "--";
    private static final String MINUS = "−";

    private final FigureNumbers numbers;
    private final List<Integer> printed;

    private TexNumbers(FigureNumbers numbers) {
        this.numbers = numbers;
        this.printed = IntStream.range(0, numbers.columns().size())
                .filter(i -> numbers.columns().get(i).isPrinted())
                .boxed()
                .toList();
    }

    static String text(FigureNumbers numbers) {
        return new TexNumbers(numbers).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        text.append("% ").append(oneLine(numbers.caption())).append('\n');
        numbers.facts().forEach((name, cell) -> text.append("% ")
                .append(name)
                .append(" = ")
                .append(oneLine(exactly(cell)))
                .append('\n'));
        text.append("% needs \\usepackage{booktabs}\n");
        text.append("\\begin{tabular}{").append(alignment()).append("}\n\\toprule\n");
        text.append(groups());
        text.append(line(printed.stream().map(i -> heading(numbers.columns().get(i)))));
        text.append("\\midrule\n");
        for (List<Cell> row : numbers.rows()) {
            text.append(line(printed.stream().map(i -> cell(row, i))));
        }
        return text.append("\\bottomrule\n\\end{tabular}\n").toString();
    }

    private static String line(java.util.stream.Stream<String> cells) {
        return cells.collect(Collectors.joining(" & ")) + " \\\\\n";
    }

    /** Names to the left, numbers to the right. */
    private String alignment() {
        return printed.stream()
                .map(i -> numbers.rows().stream().anyMatch(row -> row.get(i) instanceof Cell.Words) ? "l" : "r")
                .collect(Collectors.joining());
    }

    /** The line of what neighbouring columns share, with a rule below each; nothing where none share anything. */
    private String groups() {
        List<String> cells = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (int first = 0; first < printed.size(); ) {
            String group = group(first);
            int next = first + 1;
            while (next < printed.size() && !group.isEmpty() && group.equals(group(next))) {
                next++;
            }
            cells.add(group.isEmpty() ? "" : "\\multicolumn{" + (next - first) + "}{c}{" + group + "}");
            if (!group.isEmpty()) {
                rules.add("\\cmidrule(lr){" + (first + 1) + "-" + next + "}");
            }
            first = next;
        }
        return rules.isEmpty() ? "" : line(cells.stream()) + String.join(" ", rules) + "\n";
    }

    private String group(int place) {
        return numbers.columns().get(printed.get(place)).group();
    }

    /** A heading is TeX already. */
    private static String heading(Column column) {
        return column.unit().isEmpty() ? column.heading() : column.heading() + " (" + column.unit() + ")";
    }

    private String cell(List<Cell> row, int i) {
        Column column = numbers.columns().get(i);
        String mean = cell(row.get(i), column);
        boolean hasSpread = !column.spread().isEmpty() && !mean.equals(UNKNOWN);
        String own = hasSpread ? mean + " $\\pm$ " + cell(row.get(place(column.spread())), column.deviation()) : mean;
        return column.beside().isEmpty() ? own : own + " (" + cell(row.get(place(column.beside())), column) + ")";
    }

    private int place(String key) {
        return numbers.columns().stream().map(Column::key).toList().indexOf(key);
    }

    private static String cell(Cell cell, Column column) {
        if (cell instanceof Cell.Real real) {
            if (!Double.isFinite(real.value())) {
                return UNKNOWN;
            }
            String number =
                    column.percent() ? percent(real.value(), column.digits()) : real(real.value(), column.digits());
            return column.signed() && real.value() > 0 ? number.replaceFirst("\\$", "\\$+") : number;
        }
        if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.value());
        }
        return cell instanceof Cell.Flag flag ? (flag.value() ? "yes" : "no") : escaped(((Cell.Words) cell).text());
    }

    private static String percent(double part, int decimals) {
        return "$" + String.format(Locale.ROOT, "%." + decimals + "f", 100 * part) + "$";
    }

    private static String real(double value, int digits) {
        String number = NumberText.significant(value, digits).replace(MINUS, "-");
        return "$"
                + number.replaceFirst("e([+-]?)0*(\\d+)$", "\\\\times 10^{$1$2}")
                        .replace("{+", "{") + "$";
    }

    private static String exactly(Cell cell) {
        if (cell instanceof Cell.Real real) {
            return Double.toString(real.value());
        }
        if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.value());
        }
        return cell instanceof Cell.Flag flag ? Boolean.toString(flag.value()) : ((Cell.Words) cell).text();
    }

    /** A comment ends with its line. */
    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    private static String escaped(String text) {
        StringBuilder tex = new StringBuilder();
        oneLine(text).codePoints().forEach(letter -> {
            if (ESCAPED.containsKey(letter)) {
                tex.append(ESCAPED.get(letter));
            } else if (WITH_BACKSLASH.indexOf(letter) >= 0) {
                tex.append('\\').appendCodePoint(letter);
            } else {
                tex.appendCodePoint(letter);
            }
        });
        return tex.toString();
    }
}
