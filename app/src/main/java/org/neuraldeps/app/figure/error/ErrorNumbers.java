package org.neuraldeps.app.figure.error;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.theory.ErrorBounds;

/**
 * The numbers behind an error figure: a row for each knot, with the bounds of Eq. 5 as parts of C_ii. All of the path that
 * was walked, whatever part of it is shown.
 */
final class ErrorNumbers {

    private final SolutionPath path;
    private final ErrorBounds bounds;

    private ErrorNumbers(ErrorScene scene) {
        this.path = scene.solved().path();
        this.bounds = new ErrorBounds(path.problem(), scene.least().certain());
    }

    /** @param solution at the λ that is shown */
    static FigureNumbers of(ErrorScene scene, Solution solution) {
        Categories categories = scene.solved().categories();
        List<Column> columns = List.of(
                new Column("knot", "Knot", "", 1),
                new Column("lambda", "$\\lambda$", "logit$^2$", 4),
                new Column("lambdaRatio", "$\\lambda/\\lambda_{\\max}$", "", 4),
                new Column("nonzeros", "$k$", "", 1),
                new Column("l1Norm", "$\\|\\theta\\|_1$", "", 4),
                new Column("relativeError", "$\\mathrm{err}/C_{ii}$", "", 4),
                new Column("lowerBound", "at least", "", 4),
                new Column("upperBound", "at most", "", 4));
        Map<String, Cell> facts = FigureNumbers.facts(categories, solution);
        facts.put("errorAtZero", new Cell.Real(scene.least().value().orElse(Double.NaN)));
        facts.put("errorAtZeroAtMost", new Cell.Real(scene.least().atMost().orElse(Double.NaN)));
        ErrorNumbers numbers = new ErrorNumbers(scene);
        return new FigureNumbers(
                "Error of " + categories.targetLabel(solution.target()) + " along the path",
                facts,
                columns,
                IntStream.range(0, numbers.path.knots().size())
                        .mapToObj(numbers::row)
                        .toList());
    }

    private List<Cell> row(int k) {
        Knot knot = path.knots().get(k);
        Solution solution = path.at(knot.lambda());
        return List.of(
                new Cell.Whole(k),
                new Cell.Real(knot.lambda()),
                new Cell.Real(solution.lambdaRatio()),
                new Cell.Whole(knot.nonzeros()),
                new Cell.Real(solution.l1Norm()),
                part(knot.error()),
                part(bounds.lower(knot.lambda())),
                part(bounds.upper()));
    }

    /** A target without a moment has errors of 0, and no parts of it. */
    private Cell part(double error) {
        double moment = path.problem().targetMoment();
        return new Cell.Real(moment == 0 ? Double.NaN : error / moment);
    }
}
