package org.neuraldeps.app.figure.star;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.StabilityColumns;
import org.neuraldeps.app.figure.kind.TruthColumns;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/**
 * The numbers behind a star: a row for each category with a coefficient that is not left out, by falling |θ|, also where not all are drawn; where the truth is known, then one for each
 * that is missed.
 */
final class StarNumbers {

    private StarNumbers() {}

    static FigureNumbers of(Picture picture, StabilityMarks marks) {
        Categories categories = picture.categories();
        Solution solution = picture.solution();
        TruthColumns truth = new TruthColumns(TruthMarks.of(picture.solved().truth(), picture.solution()));
        StabilityColumns stability = new StabilityColumns(marks);
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("", "Category"),
                List.of(new Column("theta", "$\\theta_j$", "", 3)),
                stability.columns(),
                truth.columns());
        List<List<Cell>> rows = new ArrayList<>();
        List<Coefficient> all = new ArrayList<>(marks.kept(solution.byMagnitude()));
        truth.marks().missed().forEach(missed -> all.add(new Coefficient(missed.category(), 0)));
        for (Coefficient coefficient : all) {
            List<Cell> row = FigureNumbers.row(
                    FigureNumbers.categoryCells(categories, coefficient.category()),
                    new Cell.Real(coefficient.value()));
            row.addAll(stability.cells(coefficient.category()));
            row.addAll(truth.cells(coefficient.category()));
            rows.add(row);
        }
        return new FigureNumbers(
                "What " + categories.targetLabel(solution.target()) + " is made of",
                truth.facts(stability.facts(FigureNumbers.facts(categories, solution))),
                columns,
                rows);
    }
}
