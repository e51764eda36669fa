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
import org.neuraldeps.solver.labs.CutStar;
import org.neuraldeps.solver.labs.CutState;

/** Lab 2 as one table for programs: of each cut a row before and a row after for each dependency. */
final class CutNumbers {

    private CutNumbers() {}

    static FigureNumbers of(CutDocument document) {
        List<Column> columns = FigureNumbers.columns(
                List.of(Column.forPrograms("repetition"), Column.forPrograms("mu"), Column.forPrograms("when")),
                FigureNumbers.categoryColumns("target", "Target"),
                FigureNumbers.categoryColumns("predictor", "Predictor"),
                numbers());
        List<List<Cell>> rows = new ArrayList<>();
        for (CutOutcome cut : document.result().outcomes()) {
            for (int pair = 0; pair < cut.before().stars().size(); pair++) {
                rows.add(row(document, cut, "before", cut.before(), pair));
                rows.add(row(document, cut, "after", cut.after(), pair));
            }
        }
        return new FigureNumbers(document.caption(), Map.of(), columns, rows);
    }

    private static List<Column> numbers() {
        List<Column> columns = new ArrayList<>();
        for (String key : List.of(
                "lambda", "theta", "lambdaAtRatio", "thetaAtRatio", "moment", "nonzeros", "accuracy", "auprChance")) {
            columns.add(Column.forPrograms(key));
        }
        for (AnomalyScore score : AnomalyScore.values()) {
            columns.add(Column.forPrograms(score.key()));
            columns.add(Column.forPrograms(score.key() + "Lower"));
            columns.add(Column.forPrograms(score.key() + "Upper"));
        }
        for (String key : List.of("objective", "gradientNorm", "iterations", "evaluations")) {
            columns.add(Column.forPrograms(key));
        }
        return columns;
    }

    private static List<Cell> row(CutDocument document, CutOutcome cut, String when, CutState state, int pair) {
        CutStar star = state.stars().get(pair);
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Whole(cut.repetition() + 1L));
        row.add(new Cell.Real(cut.weight()));
        row.add(new Cell.Words(when));
        row.addAll(
                FigureNumbers.categoryCells(document.categories(), star.edge().target()));
        row.addAll(
                FigureNumbers.categoryCells(document.categories(), star.edge().predictor()));
        row.add(new Cell.Real(star.atLambda().lambda()));
        row.add(new Cell.Real(star.thetaAtLambda()));
        row.add(new Cell.Real(star.atRatio().lambda()));
        row.add(new Cell.Real(star.thetaAtRatio()));
        row.add(new Cell.Real(star.moment()));
        row.add(new Cell.Whole(star.atLambda().nonzeros()));
        row.add(new Cell.Real(state.accuracy().rate()));
        row.add(new Cell.Real(cut.chance()));
        for (AnomalyScore score : AnomalyScore.values()) {
            Aupr aupr = state.aupr().getOrDefault(score, new Aupr(Double.NaN, Double.NaN, Double.NaN));
            row.add(new Cell.Real(aupr.value()));
            row.add(new Cell.Real(aupr.lower()));
            row.add(new Cell.Real(aupr.upper()));
        }
        boolean isAfter = when.equals("after");
        row.add(new Cell.Real(isAfter ? cut.objective() : cut.start().objective()));
        row.add(new Cell.Real(isAfter ? cut.gradientNorm() : Double.NaN));
        row.add(new Cell.Whole(isAfter ? cut.iterations() : 0));
        row.add(new Cell.Whole(isAfter ? cut.evaluations() : 0));
        return row;
    }
}
