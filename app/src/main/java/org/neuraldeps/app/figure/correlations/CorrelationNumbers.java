package org.neuraldeps.app.figure.correlations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.TruthColumns;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.theory.Screening;

/** The numbers behind a figure of correlations: a row for each category that may take part, at the λ that is shown. */
final class CorrelationNumbers {

    private CorrelationNumbers() {}

    /** @param solution at the λ that is shown */
    static FigureNumbers of(CorrelationScene scene, Solution solution) {
        TruthColumns truth = new TruthColumns(TruthMarks.of(scene.solved().truth(), solution));
        Categories categories = scene.solved().categories();
        CovLassoProblem problem = scene.path().problem();
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("", "Category"),
                List.of(
                        new Column("b", "$b_j$", "logit$^2$", 4),
                        new Column("c", "$c_j$", "logit$^2$", 4),
                        new Column("theta", "$\\theta_j$", "", 3),
                        new Column("firstTouch", "first at $\\lambda/2$", "logit$^2$", 4),
                        new Column("excludedAbove", "Theorem 3, $\\lambda >$", "logit$^2$", 4),
                        new Column("excludedByTheorem3", "Theorem 3", "", 1),
                        new Column("excludedByConjecture1", "Conjecture 1", "", 1)),
                truth.columns());
        Map<Integer, Double> touches = firstTouches(scene);
        double[] left = scene.correlations().at(solution.lambda());
        BitSet theorem3 = Screening.byTheorem3(problem, solution.lambda(), 0);
        BitSet conjecture1 = Screening.byConjecture1(problem, solution.lambda());
        List<List<Cell>> rows = new ArrayList<>();
        for (int j : problem.dictionary().indices()) {
            List<Cell> row = FigureNumbers.row(
                    FigureNumbers.categoryCells(categories, j),
                    new Cell.Real(problem.correlations()[j]),
                    new Cell.Real(left[j]),
                    new Cell.Real(solution.coefficient(j)),
                    new Cell.Real(touches.getOrDefault(j, Double.NaN)),
                    new Cell.Real(Screening.safeAbove(problem, j, 0)),
                    new Cell.Flag(theorem3.get(j)),
                    new Cell.Flag(conjecture1.get(j)));
            row.addAll(truth.cells(j));
            rows.add(row);
        }
        return new FigureNumbers(
                "Correlations that the solution of " + categories.targetLabel(solution.target()) + " leaves",
                truth.facts(facts(scene, solution)),
                columns,
                rows);
    }

    private static Map<String, Cell> facts(CorrelationScene scene, Solution solution) {
        Map<String, Cell> facts = FigureNumbers.facts(scene.solved().categories(), solution);
        scene.events().nextEntry(solution.lambda()).ifPresent(next -> {
            facts.put("nextLambda", new Cell.Real(next.lambda()));
            facts.put("nextIndex", new Cell.Whole(next.entered().get(0).category()));
        });
        return facts;
    }

    /** λ at which each category enters first. */
    private static Map<Integer, Double> firstTouches(CorrelationScene scene) {
        Map<Integer, Double> touches = new HashMap<>();
        for (PathEvent event : scene.events().list()) {
            Arrays.stream(event.knot().entered()).forEach(j -> touches.putIfAbsent(j, event.lambda()));
        }
        return touches;
    }
}
