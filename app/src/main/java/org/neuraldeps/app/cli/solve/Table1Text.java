package org.neuraldeps.app.cli.solve;

import java.io.PrintStream;
import java.util.Optional;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.Table1;

/**
 * Table 1 for people, with the controls below.
 *
 * @param judged what was found
 */
record Table1Text(JudgedSolution judged) {

    void print(PrintStream out) {
        Table1 metrics = judged.table();
        TextTable table = new TextTable("lrl");
        table.add("abs err", Words.number(metrics.absErr()), "");
        table.add("rel err", Words.percent(metrics.relErr()), "");
        if (metrics.acc().isPresent()) {
            table.add("acc", Words.percent(metrics.acc()), "original " + Words.percent(metrics.originalAcc()));
        }
        if (metrics.positives().orElse(0) > 0) {
            table.add(
                    "pos acc",
                    Words.percent(metrics.positiveAcc()),
                    "original " + Words.percent(metrics.originalPositiveAcc()) + ", on "
                            + Words.plural(metrics.positives().getAsInt(), "row", "rows"));
        }
        table.print(out);
        judged.controls().ifPresent(controls -> {
            out.println();
            print(controls, out);
        });
    }

    private void print(Controls controls, PrintStream out) {
        out.println(
                "Against as many categories, " + controls.count() + ", chosen otherwise and fitted by least squares");
        TextTable table = new TextTable("lrrrrrrr");
        table.add("", "rel err", "acc", "pos acc", "pos abs err", "pos rel err", "false wins", "precision of wins");
        table.add(cells("this solution", judged.table()));
        controls.tables().forEach((control, found) -> table.add(cells(control.words(), found)));
        table.print(out);
    }

    private static String[] cells(String name, Table1 table) {
        Optional<Table1.Wins> wins = table.wins();
        return new String[] {
            name,
            Words.percent(table.relErr()),
            Words.percent(table.acc()),
            Words.percent(table.positiveAcc()),
            wins.map(w -> Words.number(w.positiveAbsErr())).orElse(""),
            wins.map(w -> Words.percent(w.positiveRelErr())).orElse(""),
            wins.map(w -> Integer.toString(w.falseWins())).orElse(""),
            wins.map(w -> Words.percent(w.precisionOfWins())).orElse("")
        };
    }
}
