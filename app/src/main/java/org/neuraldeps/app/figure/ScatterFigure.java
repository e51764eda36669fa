package org.neuraldeps.app.figure;

import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/** The scatter of Fig. 3: |E f_i f_j| against θ_j. */
public final class ScatterFigure {

    private ScatterFigure() {}

    /** Draws a solution of a problem. */
    public static Figure of(Categories categories, CovLassoProblem problem, Solution solution, FigureStyle style) {
        Sheet sheet = new Sheet(style);
        double largest = problem.lambdaMax() / 2;
        double top = solution.byMagnitude().stream()
                .mapToDouble(c -> Math.abs(c.value()))
                .findFirst()
                .orElse(1);
        for (int j : problem.dictionary().indices()) {
            double x = 40 + (style.width() - 60) * Math.abs(problem.correlations()[j]) / largest;
            double y = style.height() / 2 - (style.height() / 2 - 20) * solution.coefficient(j) / top;
            sheet.add(new Mark.Dot(
                    x, y, 2, DotShape.CIRCLE, Mark.Paint.filled(style.palette().ofSign(solution.coefficient(j)))));
            sheet.hit(new HitRegion(j, HitRegion.Role.CATEGORY, new HitShape.Disc(x, y, 2), categories.label(j)));
        }
        return sheet.figure(categories.label(solution.target()));
    }
}
