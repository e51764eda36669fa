package org.neuraldeps.app.figure.star;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.TruthColumns;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/**
 * The numbers behind a star: a row for each category with a coefficient, by falling |θ|, also where not all are drawn; where the truth is known, then one for each
 * that is missed.
 */
final class StarNumbers {

    private StarNumbers() {}

    static FigureNumbers of(Picture picture) {
        Categories categories = picture.categories();
        Solution solution = picture.solution();
        TruthColumns truth = new TruthColumns(TruthMarks.of(picture.solved().truth(), picture.solution()));
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("", "Category"),
                List.of(new Column("theta", "$\\theta_j$", "", 3)),
                truth.columns());
        List<List<Cell>> rows = new ArrayList<>();
        solution.byMagnitude().forEach(coefficient -> rows.add(row(categories, coefficient, truth)));
        truth.marks()
                .missed()
                .forEach(missed -> rows.add(row(categories, new Coefficient(missed.category(), 0), truth)));
        return new FigureNumbers(
                "What " + categories.targetLabel(solution.target()) + " is made of",
                truth.facts(FigureNumbers.facts(categories, solution)),
                columns,
                rows);
    }

    private static List<Cell> row(Categories categories, Coefficient coefficient, TruthColumns truth) {
        List<Cell> row = FigureNumbers.row(
                FigureNumbers.categoryCells(categories, coefficient.category()), new Cell.Real(coefficient.value()));
        row.addAll(truth.cells(coefficient.category()));
        return row;
    }
}
