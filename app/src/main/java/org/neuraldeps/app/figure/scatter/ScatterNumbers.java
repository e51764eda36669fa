package org.neuraldeps.app.figure.scatter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.TruthColumns;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.theory.ScreeningCounts;

/** The numbers behind a scatter: a row for each category of the dictionary, in the order of columns. */
final class ScatterNumbers {

    private ScatterNumbers() {}

    static FigureNumbers of(Picture picture) {
        Categories categories = picture.categories();
        CovLassoProblem problem = picture.solved().path().problem();
        Solution solution = picture.solution();
        TruthColumns truth = new TruthColumns(TruthMarks.of(picture.solved().truth(), picture.solution()));
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("", "Category"),
                List.of(
                        new Column("correlation", "$E f_i f_j$", "logit$^2$", 4),
                        new Column("theta", "$\\theta_j$", "", 3),
                        new Column("keptByConjecture1", "$|E f_i f_j| \\ge \\lambda/2$", "", 1)),
                truth.columns());
        double bar = solution.lambda() / 2;
        List<List<Cell>> rows = Arrays.stream(problem.dictionary().indices())
                .mapToObj(j -> {
                    double correlation = problem.correlations()[j];
                    List<Cell> row = FigureNumbers.row(
                            FigureNumbers.categoryCells(categories, j),
                            new Cell.Real(correlation),
                            new Cell.Real(solution.coefficient(j)),
                            new Cell.Flag(Math.abs(correlation) >= bar));
                    row.addAll(truth.cells(j));
                    return row;
                })
                .toList();
        return new FigureNumbers(
                "Correlations and coefficients of " + categories.targetLabel(solution.target()),
                truth.facts(facts(categories, problem, solution)),
                columns,
                rows);
    }

    private static Map<String, Cell> facts(Categories categories, CovLassoProblem problem, Solution solution) {
        ScreeningCounts counts =
                Screening.count(problem, Screening.byConjecture1(problem, solution.lambda()), solution);
        Map<String, Cell> facts = FigureNumbers.facts(categories, solution);
        facts.put("bar", new Cell.Real(solution.lambda() / 2));
        facts.put("precision", new Cell.Real(counts.precision().orElse(Double.NaN)));
        facts.put("recall", new Cell.Real(counts.recall().orElse(Double.NaN)));
        return facts;
    }
}
