package org.neuraldeps.app.figure.path;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.TruthColumns;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;

/**
 * The numbers behind coefficient paths: a row for each knot and each category that is active there, one that enters
 * having 0; between knots θ_j is linear in λ. All of the path that was walked, whatever part of it is shown.
 */
final class PathNumbers {

    private PathNumbers() {}

    /** @param picture at the λ that is shown */
    static FigureNumbers of(Picture picture) {
        Categories categories = picture.categories();
        SolutionPath path = picture.solved().path();
        Solution solution = picture.solution();
        TruthColumns truth = new TruthColumns(TruthMarks.of(picture.solved().truth(), picture.solution()));
        List<Column> columns = FigureNumbers.columns(
                List.of(
                        new Column("knot", "Knot", "", 1),
                        new Column("lambda", "$\\lambda$", "logit$^2$", 4),
                        new Column("lambdaRatio", "$\\lambda/\\lambda_{\\max}$", "", 4)),
                FigureNumbers.categoryColumns("", "Category"),
                List.of(new Column("theta", "$\\theta_j$", "", 3)),
                truth.coefficient());
        List<List<Cell>> rows = new ArrayList<>();
        for (int k = 0; k < path.knots().size(); k++) {
            add(rows, categories, path, k, truth);
        }
        return new FigureNumbers(
                "Coefficient paths of " + categories.targetLabel(solution.target()),
                truth.facts(FigureNumbers.facts(categories, solution)),
                columns,
                rows);
    }

    private static void add(
            List<List<Cell>> rows, Categories categories, SolutionPath path, int k, TruthColumns truth) {
        Knot knot = path.knots().get(k);
        double ratio = path.lambdaMax() == 0 ? 1 : knot.lambda() / path.lambdaMax();
        for (int i = 0; i < knot.active().length; i++) {
            List<Cell> row =
                    new ArrayList<>(List.of(new Cell.Whole(k), new Cell.Real(knot.lambda()), new Cell.Real(ratio)));
            row.addAll(FigureNumbers.categoryCells(categories, knot.active()[i]));
            row.add(new Cell.Real(knot.values()[i]));
            row.addAll(truth.coefficient(knot.active()[i]));
            rows.add(row);
        }
    }
}
