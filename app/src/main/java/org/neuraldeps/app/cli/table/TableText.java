package org.neuraldeps.app.cli.table;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.JudgedCombination;
import org.neuraldeps.app.table.Table1Column;
import org.neuraldeps.app.table.TableDocument;
import org.neuraldeps.app.table.TableLine;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.solver.evaluation.Table1;

/** What {@code nde table} prints for people. */
record TableText(TableDocument document) {

    void print(PrintStream out) {
        out.println(document.caption());
        out.println();
        TextTable table = new TextTable("llrrrrrrrrrr");
        table.add(
                "target",
                "",
                "k",
                "abs err",
                "rel err",
                "acc",
                "(ori.)",
                "pos acc",
                "(ori.)",
                "positives",
                "false wins",
                "precision");
        document.lines().stream().filter(line -> line.target().isPresent()).forEach(line -> table.add(cells(line)));
        table.print(out);
        if (!document.table().pooled().isEmpty()) {
            out.println();
            printPooled(out);
        }
    }

    private String[] cells(TableLine line) {
        Categories categories = document.table().data().dataset().categories();
        boolean isSolution = line.combination().control().isEmpty();
        return new String[] {
            isSolution ? categories.label(line.target().orElseThrow().target()) : "",
            isSolution ? "" : line.combination().words(),
            count(Table1Column.NONZEROS, line),
            Words.number(Table1Column.ABS_ERR.of(line)),
            Words.percent(Table1Column.REL_ERR.of(line)),
            Words.percent(Table1Column.ACC.of(line)),
            Words.percent(Table1Column.ORIGINAL_ACC.of(line)),
            Words.percent(Table1Column.POSITIVE_ACC.of(line)),
            Words.percent(Table1Column.ORIGINAL_POSITIVE_ACC.of(line)),
            count(Table1Column.POSITIVES, line),
            count(Table1Column.FALSE_WINS, line),
            Words.percent(Table1Column.PRECISION_OF_WINS.of(line))
        };
    }

    private static String count(Table1Column column, TableLine line) {
        OptionalDouble value = column.of(line);
        return value.isPresent() ? Long.toString((long) value.getAsDouble()) : "";
    }

    private void printPooled(PrintStream out) {
        JudgedCombination solution = document.table().pooled().get(0);
        out.println("Pooled over " + Words.plural(document.table().targets().size(), "target", "targets") + ", with "
                + basis(solution.intervals()));
        TextTable table = new TextTable("lrlrlrrrrlrl");
        table.add(
                "",
                "pos acc",
                "",
                "precision",
                "",
                "false wins",
                "per positive",
                "pos rel err",
                "rel err",
                "",
                "acc − original",
                "");
        document.table().pooled().forEach(combination -> table.add(pooled(combination)));
        table.print(out);
        Table1 original = solution.table();
        original.positives()
                .ifPresent(positives -> out.println("  " + Words.plural(positives, "positive row", "positive rows")
                        + ", of which the network itself gets " + Words.percent(original.originalPositiveAcc())
                        + " right; its accuracy is " + Words.percent(original.originalAcc())));
    }

    private static String[] pooled(JudgedCombination combination) {
        Table1 table = combination.table();
        Intervals intervals = combination.intervals();
        Optional<Table1.Wins> wins = table.wins();
        return new String[] {
            combination.words(),
            Words.percent(table.positiveAcc()),
            limits(intervals.positiveAcc()),
            Words.percent(wins.map(Table1.Wins::precisionOfWins).orElseGet(OptionalDouble::empty)),
            limits(intervals.precisionOfWins()),
            wins.map(found -> Integer.toString(found.falseWins())).orElse("–"),
            Words.number(combination.pooled().falseWinsPerPositive()),
            Words.percent(wins.map(Table1.Wins::positiveRelErr).orElseGet(OptionalDouble::empty)),
            Words.percent(table.relErr()),
            limits(intervals.relErr()),
            change(table),
            intervals
                    .accChange()
                    .map(found -> fine(found.lower()) + " to " + fine(found.upper()))
                    .orElse("")
        };
    }

    /** One target is the answer in few rows, so its Acc changes by hundredths of a percent. */
    private static String change(Table1 table) {
        return table.acc().isPresent()
                ? fine(table.acc().getAsDouble() - table.originalAcc().orElseThrow())
                : "–";
    }

    private static String fine(double part) {
        return String.format(Locale.ROOT, "%.3f %%", 100 * part);
    }

    private static String limits(Optional<Interval> interval) {
        return interval.map(found -> Words.percent(found.lower()) + " to " + Words.percent(found.upper()))
                .orElse("");
    }

    private static String basis(Intervals intervals) {
        return intervals.grouped()
                ? "95 % intervals by " + Words.plural(intervals.groups(), "group", "groups") + " of rows"
                : "95 % intervals by row, as nothing says which rows belong together";
    }
}
