package org.neuraldeps.app.figure.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/**
 * The numbers behind a figure of several targets: a row for each dependency that is drawn, target by target, by falling
 * |θ|.
 */
final class SeveralNumbers {

    private SeveralNumbers() {}

    /**
     * The dependencies of some solutions.
     *
     * @param solutions one per target, in the order of the choice
     * @param drawn which of a solution's coefficients are drawn, by falling |θ|
     */
    static FigureNumbers of(
            Categories categories, List<Solution> solutions, Function<Solution, List<Coefficient>> drawn) {
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("target", "Target"),
                FigureNumbers.categoryColumns("base", "Base"),
                List.of(
                        new Column("theta", "$\\theta_j$", "", 3),
                        new Column("lambda", "$\\lambda$", "logit$^2$", 4),
                        new Column("lambdaRatio", "$\\lambda/\\lambda_{\\max}$", "", 4)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Solution solution : solutions) {
            drawn.apply(solution).forEach(coefficient -> rows.add(row(categories, solution, coefficient)));
        }
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("targets", new Cell.Whole(solutions.size()));
        facts.put("dependencies", new Cell.Whole(rows.size()));
        return new FigureNumbers("What several categories are made of", facts, columns, rows);
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
