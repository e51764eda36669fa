package org.neuraldeps.app.table.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.labs.AnomalyScore;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.solver.labs.CutStar;
import org.neuraldeps.solver.labs.CutSummary;

/**
 * Lab 2 in the layout of the paper's Table 3, a line for each dependency and μ in place of each backbone; and what that table
 * does not have: the moments, the coefficient at the same λ/λ_max, the size of the star, and limits and the chance line of AUPR.
 */
final class CutTables {

    private static final int DIGITS = 3;

    private final CutDocument document;

    CutTables(CutDocument document) {
        this.document = document;
    }

    /** Accuracy, coefficient at the same λ and AUPR of the paper's score, before (Baseline) and after (Ours). */
    FigureNumbers table3() {
        List<Column> columns = begin();
        percents(columns, "accuracy", "Accuracy (\\%)");
        compared(columns, "theta", "Dependency coefficient");
        if (document.hasOtherRows()) {
            percents(columns, "aupr", "AUPR (\\%)");
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (CutSummary summary : document.result().summaries()) {
            for (int pair = 0; pair < summary.edges().size(); pair++) {
                List<Cell> row = begin(pair, summary.weight());
                compared(row, summary.accuracy(), summary.accuracy().change().mean());
                compared(row, summary.edges().get(pair).thetaAtLambda(), lessened(summary.weight(), pair));
                if (document.hasOtherRows()) {
                    CutSummary.Pair aupr = summary.aupr().get(AnomalyScore.MAX_SOFTMAX);
                    compared(row, aupr, aupr.change().mean());
                }
                rows.add(row);
            }
        }
        return new FigureNumbers("Before and after a cut (Table 3), " + document.caption(), Map.of(), columns, rows);
    }

    private static List<Column> begin() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("dependency", "Dependency", "", 1));
        columns.add(new Column("mu", "$\\mu$", "", DIGITS));
        return columns;
    }

    private List<Cell> begin(int pair, double weight) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Words(document.words(pair)));
        row.add(new Cell.Real(weight));
        return row;
    }

    private void percents(List<Column> columns, String key, String group) {
        columns.add(spread(Column.points(key + "Before", "Baseline"), key + "BeforeSd")
                .under(group));
        columns.add(Column.forPrograms(key + "BeforeSd"));
        columns.add(
                spread(Column.points(key + "After", "Ours"), key + "AfterSd").under(group));
        columns.add(Column.forPrograms(key + "AfterSd"));
        columns.add(Column.points(key + "Gain", "Impro").withSign().under(group));
    }

    private void compared(List<Column> columns, String key, String group) {
        columns.add(spread(new Column(key + "Before", "Baseline", "", DIGITS), key + "BeforeSd")
                .under(group));
        columns.add(Column.forPrograms(key + "BeforeSd"));
        columns.add(spread(new Column(key + "After", "Ours", "", DIGITS), key + "AfterSd")
                .under(group));
        columns.add(Column.forPrograms(key + "AfterSd"));
        columns.add(new Column(key + "Gain", "Impro", "", DIGITS).withSign().under(group));
    }

    /** A single head has no deviation. */
    private Column spread(Column column, String deviation) {
        return document.isRepeated() ? column.plusMinus(deviation) : column;
    }

    /** By how much |θ| is smaller afterwards, in the mean over heads: less of a dependency is the improvement. */
    private double lessened(double weight, int pair) {
        return document.result().with(weight).stream()
                .mapToDouble(cut -> Math.abs(cut.before().stars().get(pair).thetaAtLambda())
                        - Math.abs(cut.after().stars().get(pair).thetaAtLambda()))
                .average()
                .orElse(Double.NaN);
    }

    private static void compared(List<Cell> row, CutSummary.Pair pair, double gain) {
        row.add(new Cell.Real(pair.before().mean()));
        row.add(new Cell.Real(pair.before().deviation()));
        row.add(new Cell.Real(pair.after().mean()));
        row.add(new Cell.Real(pair.after().deviation()));
        row.add(new Cell.Real(gain));
    }

    /** What became of each dependency: E f_i f_j, θ at the same λ and at the same λ/λ_max, and how many others the star has. */
    FigureNumbers dependencies() {
        List<Column> columns = begin();
        String moment = "$E f_i f_j$";
        columns.add(new Column("momentBefore", "before", "", DIGITS).under(moment));
        columns.add(new Column("momentAfter", "after", "", DIGITS).under(moment));
        columns.add(new Column("thetaBefore", "before", "", DIGITS).under("$\\theta$"));
        columns.add(new Column("thetaAfter", "after, same $\\lambda$", "", DIGITS).under("$\\theta$"));
        columns.add(new Column("thetaAtRatioAfter", "after, same $\\lambda/\\lambda_{\\max}$", "", DIGITS)
                .under("$\\theta$"));
        columns.add(new Column("nonzerosBefore", "before", "", DIGITS).under("Non-zeros of the star"));
        columns.add(new Column("nonzerosAfter", "after, same $\\lambda$", "", DIGITS).under("Non-zeros of the star"));
        List<List<Cell>> rows = new ArrayList<>();
        for (CutSummary summary : document.result().summaries()) {
            for (int pair = 0; pair < summary.edges().size(); pair++) {
                rows.add(dependency(summary, pair));
            }
        }
        return new FigureNumbers("The dependencies, " + document.caption(), Map.of(), columns, rows);
    }

    private List<Cell> dependency(CutSummary summary, int pair) {
        CutSummary.Edge edge = summary.edges().get(pair);
        List<CutOutcome> cuts = document.result().with(summary.weight());
        List<Cell> row = begin(pair, summary.weight());
        row.add(new Cell.Real(edge.moment().before().mean()));
        row.add(new Cell.Real(edge.moment().after().mean()));
        row.add(new Cell.Real(edge.thetaAtLambda().before().mean()));
        row.add(new Cell.Real(edge.thetaAtLambda().after().mean()));
        row.add(new Cell.Real(edge.thetaAtRatio().after().mean()));
        row.add(new Cell.Real(nonzeros(
                cuts.stream().map(cut -> cut.before().stars().get(pair)).toList())));
        row.add(new Cell.Real(
                nonzeros(cuts.stream().map(cut -> cut.after().stars().get(pair)).toList())));
        return row;
    }

    private static double nonzeros(List<CutStar> stars) {
        return stars.stream()
                .mapToInt(star -> star.atLambda().nonzeros())
                .average()
                .orElse(Double.NaN);
    }
}
