package org.neuraldeps.app.report;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.need.Judgement;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.solver.evaluation.Table1;

/** Every target beside what it is to be set against: θ = 0, and as many categories chosen otherwise. */
final class ControlsTable {

    private final ReportContent content;
    private final Html html;
    private final Categories categories;

    ControlsTable(ReportContent content, Html html) {
        this.content = content;
        this.html = html;
        this.categories = content.data().dataset().categories();
    }

    /** Writes nothing where no rows are held out. */
    void write() {
        if (content.data().dataset().split().evaluationRows() == 0) {
            return;
        }
        html.element("h3", "Set against controls");
        html.element(
                "p",
                "A dependency tells something where it is better than θ = 0, and than as many categories that were"
                        + " chosen at random (always the same ones) or by the largest |E f_i f_j|, fitted by least"
                        + " squares. False wins are rows of other categories that the target wins once it is replaced; the"
                        + " precision of wins is the part of all its wins that is right. Acc against its original is a"
                        + " paired difference, with its interval by groups of rows.");
        html.raw("<div class=\"scroll\"><table id=\"controls\"><thead>");
        html.header(
                "target",
                "combination",
                "#rel err",
                "#acc",
                "#acc − ori. (95 %)",
                "#pos acc",
                "#pos rel err",
                "#false wins",
                "#precision of wins");
        html.raw("</thead><tbody>");
        content.targets().forEach(target -> {
            row(
                    categories.label(target.index()),
                    "this solution",
                    target.judged().table(),
                    target.judged().judgement().map(Judgement::intervals));
            target.judged()
                    .controls()
                    .map(Controls::tables)
                    .ifPresent(tables ->
                            tables.forEach((control, table) -> row("", control.words(), table, Optional.empty())));
        });
        html.raw("</tbody></table></div>");
    }

    private void row(String target, String combination, Table1 table, Optional<Intervals> intervals) {
        html.row(List.of(
                target,
                combination,
                Digits.percentCell(table.relErr()),
                Digits.percentCell(table.acc()),
                change(table, intervals),
                Digits.percentCell(table.positiveAcc()),
                table.wins()
                        .map(wins -> Digits.percentCell(wins.positiveRelErr()))
                        .orElse(Digits.UNKNOWN),
                table.wins().map(wins -> "#" + wins.falseWins()).orElse(Digits.UNKNOWN),
                table.wins()
                        .map(wins -> Digits.percentCell(wins.precisionOfWins()))
                        .orElse(Digits.UNKNOWN)));
    }

    /** The paired difference, with its interval where it was asked for. */
    private static String change(Table1 table, Optional<Intervals> intervals) {
        if (table.acc().isEmpty()) {
            return Digits.UNKNOWN;
        }
        String difference = Digits.percentCell(
                table.acc().getAsDouble() - table.originalAcc().orElseThrow());
        return difference
                + intervals
                        .flatMap(Intervals::accChange)
                        .map(found ->
                                " (" + Digits.percent(found.lower()) + " to " + Digits.percent(found.upper()) + ")")
                        .orElse("");
    }
}
