package org.neuraldeps.app.figure.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.several.SeveralStability;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/**
 * The numbers behind a figure of several targets: a row for each dependency that is drawn, target by target, by falling
 * |θ|; where the truth is known, then one for each that is missed.
 */
final class SeveralNumbers {

    private SeveralNumbers() {}

    /**
     * The dependencies of some solutions.
     *
     * @param solutions one per target, in the order of the choice
     * @param marks likewise, what is known of their truth
     * @param stability what half-samples say
     * @param drawn which of a solution's coefficients are drawn, by falling |θ|
     */
    static FigureNumbers of(
            Categories categories,
            List<Solution> solutions,
            List<TruthMarks> marks,
            SeveralStability stability,
            Function<Solution, List<Coefficient>> drawn) {
        TruthColumns truth = new TruthColumns(
                marks.stream().filter(TruthMarks::areKnown).findFirst().orElse(TruthMarks.NONE));
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("target", "Target"),
                FigureNumbers.categoryColumns("base", "Base"),
                List.of(
                        new Column("theta", "$\\theta_j$", "", 3),
                        new Column("lambda", "$\\lambda$", "logit$^2$", 4),
                        new Column("lambdaRatio", "$\\lambda/\\lambda_{\\max}$", "", 4)),
                stability(solutions, stability).columns(),
                truth.columns());
        List<List<Cell>> rows = new ArrayList<>();
        int dependencies = 0;
        for (int i = 0; i < solutions.size(); i++) {
            Solution solution = solutions.get(i);
            List<Coefficient> shown = new ArrayList<>(drawn.apply(solution));
            dependencies += shown.size();
            marks.get(i).missed().forEach(missed -> shown.add(new Coefficient(missed.category(), 0)));
            for (Coefficient coefficient : shown) {
                List<Cell> row = row(categories, solution, coefficient);
                row.addAll(new StabilityColumns(stability.of(solution.target())).cells(coefficient.category()));
                row.addAll(truth.cells(marks.get(i), coefficient.category()));
                rows.add(row);
            }
        }
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("targets", new Cell.Whole(solutions.size()));
        facts.put("dependencies", new Cell.Whole(dependencies));
        return new FigureNumbers(
                "What several categories are made of",
                stability(solutions, stability).facts(facts),
                columns,
                rows);
    }

    /** The columns of all targets are those of any. */
    private static StabilityColumns stability(List<Solution> solutions, SeveralStability stability) {
        return new StabilityColumns(stability.of(solutions.get(0).target()));
    }

    private static List<Cell> row(Categories categories, Solution solution, Coefficient coefficient) {
        List<Cell> row = new ArrayList<>(FigureNumbers.categoryCells(categories, solution.target()));
        row.addAll(FigureNumbers.categoryCells(categories, coefficient.category()));
        row.add(new Cell.Real(coefficient.value()));
        row.add(new Cell.Real(solution.lambda()));
        row.add(new Cell.Real(solution.lambdaRatio()));
        return row;
    }
}
