package org.neuraldeps.app.table.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.labs.AccuracyKind;
import org.neuraldeps.solver.labs.BaseToNewOutcome;
import org.neuraldeps.solver.labs.LearnedTheta;
import org.neuraldeps.solver.labs.SplitAccuracy;

/** Lab 1 as one table for programs: of each repetition a row for each way to Θ, and one for the head trained on everything. */
final class BaseNewNumbers {

    private static final String WHOLE = "whole-head";

    private BaseNewNumbers() {}

    static FigureNumbers of(BaseNewDocument document) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.forPrograms("repetition"));
        columns.add(Column.forPrograms("method"));
        columns.add(Column.forPrograms("l1"));
        for (AccuracyKind kind : AccuracyKind.values()) {
            columns.add(Column.forPrograms(AccuracyKeys.of(kind)));
        }
        columns.add(Column.forPrograms("nonzeros"));
        columns.add(Column.forPrograms("parameters"));
        columns.add(Column.forPrograms("objective"));
        columns.add(Column.forPrograms("gradientNorm"));
        List<List<Cell>> rows = new ArrayList<>();
        List<BaseToNewOutcome> outcomes = document.result().outcomes();
        for (int r = 0; r < outcomes.size(); r++) {
            BaseToNewOutcome outcome = outcomes.get(r);
            rows.add(whole(r + 1, outcome));
            for (LearnedTheta learned : outcome.learned()) {
                rows.add(row(r + 1, outcome, learned));
            }
        }
        return new FigureNumbers(document.caption(), Map.of(), columns, rows);
    }

    private static List<Cell> whole(int repetition, BaseToNewOutcome outcome) {
        List<Cell> row = begin(repetition, WHOLE, Double.NaN, outcome.whole());
        row.add(new Cell.Words(""));
        row.add(new Cell.Whole(outcome.wholeParameters()));
        row.add(new Cell.Real(Double.NaN));
        row.add(new Cell.Real(Double.NaN));
        return row;
    }

    private static List<Cell> row(int repetition, BaseToNewOutcome outcome, LearnedTheta learned) {
        List<Cell> row = begin(repetition, learned.method().key(), learned.l1Weight(), learned.accuracy());
        row.add(new Cell.Whole(learned.theta().nonzeros()));
        row.add(new Cell.Whole(outcome.parameters(learned)));
        row.add(new Cell.Real(learned.objective()));
        row.add(new Cell.Real(learned.certificate()));
        return row;
    }

    private static List<Cell> begin(int repetition, String method, double l1, SplitAccuracy accuracy) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Whole(repetition));
        row.add(new Cell.Words(method));
        row.add(new Cell.Real(l1));
        for (AccuracyKind kind : AccuracyKind.values()) {
            row.add(new Cell.Real(kind.of(accuracy)));
        }
        return row;
    }
}
