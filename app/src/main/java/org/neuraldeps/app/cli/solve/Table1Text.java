package org.neuraldeps.app.cli.solve;

import java.io.PrintStream;
import java.util.Optional;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.app.need.Judgement;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.Flips;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.solver.evaluation.Table1;

/**
 * Table 1 for people, with the controls below.
 *
 * @param judged what was found
 */
record Table1Text(JudgedSolution judged) {

    void print(PrintStream out) {
        Optional<Intervals> intervals = judged.judgement().map(Judgement::intervals);
        printFigures(judged.table(), intervals, out);
        judged.judgement().ifPresent(judgement -> {
            if (judged.table().acc().isPresent()) {
                printChange(judgement, out);
            }
            printBasis(judgement.intervals(), out);
        });
        judged.controls().ifPresent(controls -> {
            out.println();
            print(controls, out);
        });
    }

    /** Errors and accuracies, with what intervals there are. */
    static void printFigures(Table1 metrics, Optional<Intervals> intervals, PrintStream out) {
        TextTable table = new TextTable("lrll");
        table.add("abs err", Words.number(metrics.absErr()), numbers(intervals.flatMap(Intervals::absErr)), "");
        table.add("rel err", Words.percent(metrics.relErr()), percents(intervals.flatMap(Intervals::relErr)), "");
        if (metrics.acc().isPresent()) {
            table.add(
                    "acc",
                    Words.percent(metrics.acc()),
                    percents(intervals.flatMap(Intervals::acc)),
                    "original " + Words.percent(metrics.originalAcc()));
        }
        if (metrics.positives().orElse(0) > 0) {
            table.add(
                    "pos acc",
                    Words.percent(metrics.positiveAcc()),
                    percents(intervals.flatMap(Intervals::positiveAcc)),
                    "original " + Words.percent(metrics.originalPositiveAcc()) + ", on "
                            + Words.plural(metrics.positives().getAsInt(), "row", "rows"));
        }
        metrics.wins()
                .filter(wins -> wins.precisionOfWins().isPresent())
                .ifPresent(wins -> table.add(
                        "precision of wins",
                        Words.percent(wins.precisionOfWins()),
                        percents(intervals.flatMap(Intervals::precisionOfWins)),
                        Words.plural(wins.falseWins(), "false win", "false wins")));
        table.print(out);
    }

    /** What the target wins, where there are labels. */
    static void printWins(Table1 metrics, PrintStream out) {
        if (metrics.wins().isPresent()) {
            Table1.Wins wins = metrics.wins().get();
            TextTable table = new TextTable("lr");
            table.add("pos abs err", Words.number(wins.positiveAbsErr()));
            table.add("pos rel err", Words.percent(wins.positiveRelErr()));
            table.print(out);
        }
    }

    private void printChange(Judgement judgement, PrintStream out) {
        Flips flips = judgement.flips();
        double change = judged.table().acc().orElseThrow()
                - judged.table().originalAcc().orElseThrow();
        out.println("  acc − original " + Words.percent(change)
                + judgement
                        .intervals()
                        .accChange()
                        .map(found -> ", " + percents(Optional.of(found)))
                        .orElse("") + ": "
                + flips.gained() + " rows gained, " + flips.lost() + " lost; "
                + flips.signTest().better() + " groups better, "
                + flips.signTest().worse() + " worse, sign test p = "
                + Words.number(flips.signTest().pValue()));
    }

    private static void printBasis(Intervals intervals, PrintStream out) {
        out.println("  "
                + (intervals.grouped()
                        ? "95 % intervals by " + Words.plural(intervals.groups(), "group", "groups") + " of rows"
                        : "95 % intervals by row, as nothing says which rows belong together; --samples does")
                + "; none on fewer than " + Intervals.LEAST_GROUPS);
    }

    private static String numbers(Optional<Interval> interval) {
        return interval.map(found -> Words.number(found.lower()) + " to " + Words.number(found.upper()))
                .orElse("");
    }

    private static String percents(Optional<Interval> interval) {
        return interval.map(found -> Words.percent(found.lower()) + " to " + Words.percent(found.upper()))
                .orElse("");
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
