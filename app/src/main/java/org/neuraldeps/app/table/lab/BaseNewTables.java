package org.neuraldeps.app.table.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.labs.AccuracyKind;
import org.neuraldeps.solver.labs.BaseToNewSummary;
import org.neuraldeps.solver.labs.Spread;
import org.neuraldeps.solver.labs.ThetaMethod;

/**
 * Lab 1 in the layout of the paper's Tables 2 and 4: a line for each way to Θ in place of each backbone. The baseline is the
 * head trained on everything.
 */
final class BaseNewTables {

    /** In digits of print: seconds are never as exact. */
    private static final int DIGITS_OF_SECONDS = 3;

    private final BaseNewDocument document;
    private final BaseToNewSummary summary;

    BaseNewTables(BaseNewDocument document) {
        this.document = document;
        this.summary = document.summary();
    }

    /** Accuracy over all categories, and as a balanced choice between base and new. */
    FigureNumbers table2() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("method", "Method", "", 1));
        String setting = "$" + document.split().base().size() + " \\to "
                + document.split().fresh().size() + "$";
        compared(columns, "overall", setting);
        compared(columns, "balancedBinary", setting + " (pos\\&neg)");
        List<List<Cell>> rows = summary.lines().stream()
                .map(line -> {
                    List<Cell> row = new ArrayList<>();
                    row.add(new Cell.Words(MethodWords.of(line.method(), line.l1Weight())));
                    compared(row, line, AccuracyKind.OVERALL);
                    compared(row, line, AccuracyKind.BALANCED_BINARY);
                    return row;
                })
                .toList();
        return new FigureNumbers("Accuracy in % (Table 2), " + document.caption(), Map.of(), columns, rows);
    }

    private void compared(List<Column> columns, String key, String group) {
        columns.add(spread(Column.points(key + "Baseline", "Baseline"), key + "BaselineSd")
                .under(group));
        columns.add(Column.forPrograms(key + "BaselineSd"));
        columns.add(spread(Column.points(key, "Ours"), key + "Sd").under(group));
        columns.add(Column.forPrograms(key + "Sd"));
        columns.add(Column.points(key + "Gain", "Impro").withSign().under(group));
    }

    private void compared(List<Cell> row, BaseToNewSummary.Line line, AccuracyKind kind) {
        spread(row, summary.whole().get(kind));
        spread(row, line.accuracy().get(kind));
        row.add(new Cell.Real(line.gain().get(kind).mean()));
    }

    /** One split has no deviation. */
    private Column spread(Column column, String deviation) {
        return summary.repetitions() > 1 ? column.plusMinus(deviation) : column;
    }

    private static void spread(List<Cell> row, Spread spread) {
        row.add(new Cell.Real(spread.mean()));
        row.add(new Cell.Real(spread.deviation()));
    }

    /** Accuracy in base and new categories separately: within each, as the paper has it, and among all. */
    FigureNumbers table4() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("method", "Method", "", 1));
        String base = Integer.toString(document.split().base().size());
        String fresh = Integer.toString(document.split().fresh().size());
        accuracy(columns, "baseWithin", base, "within its own");
        accuracy(columns, "newWithin", fresh, "within its own");
        accuracy(columns, "base", base, "among all");
        accuracy(columns, "new", fresh, "among all");
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(separately(MethodWords.BASELINE, summary.whole()));
        summary.lines()
                .forEach(line -> rows.add(separately(MethodWords.of(line.method(), line.l1Weight()), line.accuracy())));
        return new FigureNumbers(
                "Accuracy in % in base and new categories separately (Table 4), " + document.caption(),
                Map.of(),
                columns,
                rows);
    }

    private void accuracy(List<Column> columns, String key, String heading, String group) {
        columns.add(spread(Column.points(key, heading), key + "Sd").under(group));
        columns.add(Column.forPrograms(key + "Sd"));
    }

    private static List<Cell> separately(String name, Map<AccuracyKind, Spread> accuracy) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Words(name));
        spread(row, accuracy.get(AccuracyKind.BASE_WITHIN));
        spread(row, accuracy.get(AccuracyKind.NEW_WITHIN));
        spread(row, accuracy.get(AccuracyKind.BASE_AMONG_ALL));
        spread(row, accuracy.get(AccuracyKind.NEW_AMONG_ALL));
        return row;
    }

    /**
     * How many numbers each way has.
     *
     * @param times whether also how long it took: the head of the base, and Θ after it
     */
    FigureNumbers costs(boolean times) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("method", "Method", "", 1),
                new Column("parameters", "Parameters", "", 6),
                spread(new Column("nonzeros", "Non-zeros of $\\Theta$", "", 4), "nonzerosSd"),
                Column.forPrograms("nonzerosSd")));
        if (times) {
            columns.add(new Column("headSeconds", "Head", "s", DIGITS_OF_SECONDS));
            columns.add(new Column("seconds", "$\\Theta$", "s", DIGITS_OF_SECONDS));
        }
        double baseline = document.result().baseline().seconds();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(cost(
                MethodWords.BASELINE,
                times,
                (double) summary.wholeParameters(),
                Double.NaN,
                Double.NaN,
                baseline,
                Double.NaN));
        for (BaseToNewSummary.Line line : summary.lines()) {
            boolean isTrained = line.method() != ThetaMethod.STRAIGHT;
            rows.add(cost(
                    MethodWords.of(line.method(), line.l1Weight()),
                    times,
                    line.parameters().mean(),
                    line.nonzeros().mean(),
                    line.nonzeros().deviation(),
                    isTrained ? summary.baseSeconds().mean() : baseline,
                    line.seconds().mean()));
        }
        String what = times ? "Parameters, and measured time of the head and of Θ" : "Parameters";
        return new FigureNumbers(what + ", " + document.caption(), Map.of(), columns, rows);
    }

    private static List<Cell> cost(String name, boolean times, double... numbers) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Words(name));
        for (int i = 0; i < (times ? numbers.length : 3); i++) {
            row.add(new Cell.Real(numbers[i]));
        }
        return row;
    }
}
