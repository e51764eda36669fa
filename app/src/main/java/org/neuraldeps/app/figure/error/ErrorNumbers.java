package org.neuraldeps.app.figure.error;

import java.util.ArrayList;
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
import org.neuraldeps.solver.selection.CrossValidation;
import org.neuraldeps.solver.theory.ErrorBounds;

/**
 * The numbers behind an error figure: a row for each knot, with the bounds of Eq. 5 as parts of C_ii; where it is
 * cross-validated, also a row for each λ of that grid, which is no knot, with mean and standard error as such parts. All of the path that
 * was walked, whatever part of it is shown.
 */
final class ErrorNumbers {

    private static final Cell NOTHING = new Cell.Real(Double.NaN);

    private static final List<Column> VALIDATED =
            List.of(new Column("crossValidated", "cross-validated", "", 4), new Column("standardError", "s.e.", "", 4));

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
        scene.validation().ifPresent(curve -> {
            facts.put("crossValidationFolds", new Cell.Whole(curve.folding().count()));
            facts.put("crossValidationSeed", new Cell.Whole(curve.folding().seed()));
            facts.put("crossValidationStillFalls", new Cell.Flag(curve.fallsAtTheEnd()));
            facts.put("lambdaAtMinimum", new Cell.Real(curve.lambda(curve.minimum())));
            facts.put("lambdaAtOneStandardError", new Cell.Real(curve.lambda(curve.oneStandardError())));
        });
        return new FigureNumbers(
                "Error of " + categories.targetLabel(solution.target()) + " along the path",
                facts,
                scene.validation().isEmpty() ? columns : FigureNumbers.columns(columns, VALIDATED),
                scene.validation().map(numbers::withGrid).orElseGet(() -> IntStream.range(
                                0, numbers.path.knots().size())
                        .mapToObj(numbers::row)
                        .toList()));
    }

    private List<Cell> row(int k) {
        Knot knot = path.knots().get(k);
        return row(new Cell.Whole(k), knot.lambda(), knot.nonzeros(), knot.error());
    }

    private List<Cell> row(Cell knot, double lambda, int nonzeros, double error) {
        Solution solution = path.at(lambda);
        return List.of(
                knot,
                new Cell.Real(lambda),
                new Cell.Real(solution.lambdaRatio()),
                new Cell.Whole(nonzeros),
                new Cell.Real(solution.l1Norm()),
                part(error),
                part(bounds.lower(lambda)),
                part(bounds.upper()));
    }

    /** Knots and the λ of the grid as far as the path reaches, by decreasing λ. */
    private List<List<Cell>> withGrid(CrossValidation curve) {
        List<List<Cell>> rows = new ArrayList<>();
        int place = 0;
        for (int k = 0; k <= path.knots().size(); k++) {
            double next = k < path.knots().size()
                    ? path.knots().get(k).lambda()
                    : path.end().lambda();
            while (place < curve.size()
                    && (k < path.knots().size() ? curve.lambda(place) > next : curve.lambda(place) >= next)) {
                rows.add(gridRow(curve, place));
                place++;
            }
            if (k < path.knots().size()) {
                rows.add(FigureNumbers.row(row(k), NOTHING, NOTHING));
            }
        }
        return rows;
    }

    private List<Cell> gridRow(CrossValidation curve, int place) {
        Solution solution = path.at(curve.lambda(place));
        return FigureNumbers.row(
                row(NOTHING, solution.lambda(), solution.nonzeros(), solution.error()),
                part(curve.mean(place)),
                part(curve.standardError(place)));
    }

    /** A target without a moment has errors of 0, and no parts of it. */
    private Cell part(double error) {
        double moment = path.problem().targetMoment();
        return new Cell.Real(moment == 0 ? Double.NaN : error / moment);
    }
}
