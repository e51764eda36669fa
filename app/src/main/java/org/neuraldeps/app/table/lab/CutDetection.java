package org.neuraldeps.app.table.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.labs.AnomalyScore;
import org.neuraldeps.solver.labs.Aupr;
import org.neuraldeps.solver.labs.CutOutcome;

/** AUPR by each score with limits of 95 % by bootstrap, in the first head, beside the chance line. */
final class CutDetection {

    private static final int DIGITS = 3;

    private CutDetection() {}

    static FigureNumbers of(CutDocument document) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("mu", "$\\mu$", "", DIGITS),
                new Column("score", "Score", "", 1),
                new Column("chance", "Chance", "\\%", 2, true, "", "", "", false)));
        limits(columns, "before", "Before");
        limits(columns, "after", "After");
        limits(columns, "change", "Change");
        List<List<Cell>> rows = new ArrayList<>();
        for (CutOutcome cut : document.result().outcomes()) {
            if (cut.repetition() == document.result().outcomes().get(0).repetition()) {
                for (AnomalyScore score : AnomalyScore.values()) {
                    rows.add(detection(cut, score));
                }
            }
        }
        String head = document.isRepeated() ? ", first head" : "";
        return new FigureNumbers(
                "AUPR in % with 95 % limits by bootstrap" + head + ", "
                        + document.result().data().request().displayName(),
                Map.of(),
                columns,
                rows);
    }

    private static void limits(List<Column> columns, String key, String group) {
        Column value = Column.points(key, "AUPR").under(group);
        columns.add(key.equals("change") ? value.withSign() : value);
        Column lower = Column.points(key + "Lower", "at least").under(group);
        columns.add(key.equals("change") ? lower.withSign() : lower);
        Column upper = Column.points(key + "Upper", "at most").under(group);
        columns.add(key.equals("change") ? upper.withSign() : upper);
    }

    private static List<Cell> detection(CutOutcome cut, AnomalyScore score) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Real(cut.weight()));
        row.add(new Cell.Words(score.key()));
        row.add(new Cell.Real(cut.chance()));
        for (Aupr aupr : List.of(
                cut.before().aupr().get(score),
                cut.after().aupr().get(score),
                cut.auprChange().get(score))) {
            row.add(new Cell.Real(aupr.value()));
            row.add(new Cell.Real(aupr.lower()));
            row.add(new Cell.Real(aupr.upper()));
        }
        return row;
    }
}
