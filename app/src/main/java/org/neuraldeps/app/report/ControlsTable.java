package org.neuraldeps.app.report;

import java.util.List;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.Controls;
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
                    + " precision of wins is the part of all its wins that is right.");
        html.raw("<div class=\"scroll\"><table id=\"controls\"><thead>");
        html.header(
                "target",
                "combination",
                "#rel err",
                "#acc",
                "#pos acc",
                "#pos rel err",
                "#false wins",
                "#precision of wins");
        html.raw("</thead><tbody>");
        content.targets().forEach(target -> {
            row(
                    categories.label(target.index()),
                    "this solution",
                    target.judged().table());
            target.judged()
                    .controls()
                    .map(Controls::tables)
                    .ifPresent(tables -> tables.forEach((control, table) -> row("", control.words(), table)));
        });
        html.raw("</tbody></table></div>");
    }

    private void row(String target, String combination, Table1 table) {
        html.row(List.of(
                target,
                combination,
                Digits.percentCell(table.relErr()),
                Digits.percentCell(table.acc()),
                Digits.percentCell(table.positiveAcc()),
                table.wins()
                        .map(wins -> Digits.percentCell(wins.positiveRelErr()))
                        .orElse(Digits.UNKNOWN),
                table.wins().map(wins -> "#" + wins.falseWins()).orElse(Digits.UNKNOWN),
                table.wins()
                        .map(wins -> Digits.percentCell(wins.precisionOfWins()))
                        .orElse(Digits.UNKNOWN)));
    }
}
