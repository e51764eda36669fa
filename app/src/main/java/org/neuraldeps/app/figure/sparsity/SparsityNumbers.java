package org.neuraldeps.app.figure.sparsity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.solver.labs.AccuracyKind;
import org.neuraldeps.solver.labs.BaseToNewOutcome;
import org.neuraldeps.solver.labs.SparsityCurve;

/** The numbers behind a sparsity figure: a row for each Θ of each path, in each repetition. */
final class SparsityNumbers {

    private SparsityNumbers() {}

    static FigureNumbers of(BaseNewResult result) {
        Map<String, Cell> facts = new LinkedHashMap<>();
        BaseToNewOutcome first = result.outcomes().get(0);
        facts.put("base", new Cell.Whole(first.split().base().size()));
        facts.put("new", new Cell.Whole(first.split().fresh().size()));
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < result.outcomes().size(); r++) {
            BaseToNewOutcome outcome = result.outcomes().get(r);
            for (SparsityCurve curve : outcome.curves()) {
                for (SparsityCurve.Point point : curve.points()) {
                    rows.add(row(r + 1, outcome, curve, point));
                }
            }
        }
        return new FigureNumbers("Accuracy against the non-zeros of Θ", facts, columns(), rows);
    }

    private static List<Column> columns() {
        return List.of(
                new Column("repetition", "Split", "", 1),
                new Column("method", "Method", "", 1),
                new Column("weight", "Weight", "", 3),
                new Column("perNewCategory", "Base categories a new one", "", 4),
                Column.forPrograms("nonzeros"),
                Column.percent("overall", "All categories"),
                Column.percent("base", "Base"),
                Column.percent("new", "New"),
                Column.percent("wholeOverall", "Head trained on everything"));
    }

    private static List<Cell> row(
            int repetition, BaseToNewOutcome outcome, SparsityCurve curve, SparsityCurve.Point point) {
        return List.of(
                new Cell.Whole(repetition),
                new Cell.Words(curve.method().key()),
                new Cell.Real(point.weight()),
                new Cell.Real(point.perNewCategory()),
                new Cell.Whole(point.nonzeros()),
                new Cell.Real(AccuracyKind.OVERALL.of(point.accuracy())),
                new Cell.Real(AccuracyKind.BASE_AMONG_ALL.of(point.accuracy())),
                new Cell.Real(AccuracyKind.NEW_AMONG_ALL.of(point.accuracy())),
                new Cell.Real(AccuracyKind.OVERALL.of(outcome.whole())));
    }
}
