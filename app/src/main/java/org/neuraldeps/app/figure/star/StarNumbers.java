package org.neuraldeps.app.figure.star;

import java.util.List;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/** The numbers behind a star: a row for each category with a coefficient, by falling |θ|, also where not all are drawn. */
final class StarNumbers {

    private StarNumbers() {}

    static FigureNumbers of(Categories categories, Solution solution) {
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("", "Category"), List.of(new Column("theta", "$\\theta_j$", "", 3)));
        List<List<Cell>> rows = solution.byMagnitude().stream()
                .map(coefficient -> FigureNumbers.row(
                        FigureNumbers.categoryCells(categories, coefficient.category()),
                        new Cell.Real(coefficient.value())))
                .toList();
        return new FigureNumbers(
                "What " + categories.targetLabel(solution.target()) + " is made of",
                FigureNumbers.facts(categories, solution),
                columns,
                rows);
    }
}
