package org.neuraldeps.app.figure.scatter;

import java.util.BitSet;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.theory.ScreeningCounts;

/**
 * Theorem 3 in a scatter. Its threshold depends on a category's second moment; the bar is that of the largest one, so all
 * categories left of it are set aside, while the counts are those of every category's own threshold.
 *
 * @param at |E f_i f_j| of the bar, logit²; not positive where only categories of small moment are set aside
 * @param counts the theorem against the solution
 */
record SafeBar(double at, ScreeningCounts counts) {

    private static final String WORDS = "Theorem 3";

    /** The bar, unless the theorem says nothing at this λ; cost by the number of categories. */
    static Optional<SafeBar> of(CovLassoProblem problem, Solution solution) {
        double lambda = solution.lambda();
        if (!(lambda > 0)) {
            return Optional.empty();
        }
        BitSet discarded = Screening.byTheorem3(problem, lambda, 0);
        if (discarded.isEmpty()) {
            return Optional.empty();
        }
        double largest = 0;
        for (int j : problem.dictionary().indices()) {
            largest = Math.max(largest, problem.moments().diagonal(j));
        }
        double at = Screening.safeBar(problem, lambda, 0, largest) * problem.lambdaMax() / 2;
        return Optional.of(new SafeBar(at, Screening.count(problem, discarded, solution)));
    }

    /** The bar with its name, below the λ/2 bar's. */
    void draw(Sheet sheet, Plane plane, FigureStyle style) {
        if (!isDrawn(plane)) {
            return;
        }
        double x = plane.across().at(at);
        Box label = label(plane, style);
        sheet.add(new Mark.Line(x, plane.upwards().end(), x, plane.upwards().start(), pen(style)));
        sheet.add(new Mark.Text(WORDS, TextPosition.from(label.x(), label.y() + label.height() / 2), lettering(style)));
    }

    private boolean isDrawn(Plane plane) {
        return at > 0 && at >= plane.across().from() && at <= plane.across().to();
    }

    /** Where its name stands. */
    Box label(Plane plane, FigureStyle style) {
        double x = plane.across().at(Math.max(0, at));
        double width = FigureFont.width(WORDS, lettering(style));
        double height = lettering(style).size() * FigureFont.LINE;
        boolean left = x + 3 + width > plane.across().end();
        return new Box(left ? x - 3 - width : x + 3, plane.upwards().end() + 1.3 * height, width, height);
    }

    /** A piece of the bar for a legend. */
    void sample(Sheet sheet, FigureStyle style, double x, double y) {
        if (at > 0) {
            sheet.add(new Mark.Line(x, y, x + 1.6 * style.fontSize(), y, pen(style)));
        }
    }

    private static Pen pen(FigureStyle style) {
        return new Pen(style.palette().ink(), 0.9, Dash.DASHED);
    }

    private static Lettering lettering(FigureStyle style) {
        return Lettering.plain(0.9 * style.fontSize(), style.palette().ink())
                .onPlate(style.palette().page());
    }
}
