package org.neuraldeps.app.figure.focus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.FocusCurve;
import org.neuraldeps.solver.evaluation.Interval;

/** The numbers behind a focus figure: a row for each φ, with the limits of its bands. */
final class FocusNumbers {

    private FocusNumbers() {}

    static FigureNumbers of(FocusCurve curve, boolean pools) {
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("targets", new Cell.Whole(curve.targets().size()));
        if (!pools) {
            List<Cell> cells = FigureNumbers.categoryCells(
                    curve.data().dataset().categories(), curve.targets().get(0));
            facts.put("targetIndex", cells.get(0));
            facts.put("targetWnid", cells.get(1));
            facts.put("target", cells.get(2));
        }
        facts.put("focusBy", new Cell.Words(curve.by().key()));
        if (curve.data().isFocusApproximate()) {
            facts.put("focusApproximate", new Cell.Words("true"));
        }
        facts.put("nonzeros", new Cell.Whole(curve.nonzeros()));
        facts.put("positives", new Cell.Whole(curve.positives()));
        facts.put("originalPositiveAcc", real(curve.originalPositiveAcc()));
        return new FigureNumbers(
                "What a focus buys and costs",
                facts,
                columns(),
                curve.points().stream().map(point -> row(curve, point)).toList());
    }

    private static List<Column> columns() {
        return List.of(
                new Column("focus", "$\\varphi$", "", 3),
                new Column("positiveAcc", "Pos Acc", "", 3),
                new Column("positiveAccLower", "at least", "", 3),
                new Column("positiveAccUpper", "at most", "", 3),
                new Column("precisionOfWins", "Precision of wins", "", 3),
                new Column("precisionLower", "at least", "", 3),
                new Column("precisionUpper", "at most", "", 3),
                new Column("positiveRelErr", "Rel Err, positives", "", 3),
                new Column("relErr", "Rel Err", "", 3),
                new Column("falseWinsPerPositive", "False wins per positive", "", 3));
    }

    private static List<Cell> row(FocusCurve curve, FocusCurve.Point point) {
        Interval acc = curve.positiveAcc(point);
        Interval precision = curve.precisionOfWins(point);
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Real(point.focus()));
        row.add(real(FocusLine.POSITIVE_ACC.in(point.table())));
        row.add(new Cell.Real(acc.lower()));
        row.add(new Cell.Real(acc.upper()));
        row.add(real(FocusLine.PRECISION.in(point.table())));
        row.add(new Cell.Real(precision.lower()));
        row.add(new Cell.Real(precision.upper()));
        row.add(real(FocusLine.POSITIVE_REL_ERR.in(point.table())));
        row.add(real(FocusLine.REL_ERR.in(point.table())));
        row.add(real(point.pooled().falseWinsPerPositive()));
        return row;
    }

    private static Cell real(OptionalDouble value) {
        return new Cell.Real(value.orElse(Double.NaN));
    }
}
