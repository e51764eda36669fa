package org.neuraldeps.app.figure.scatter;

import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.app.figure.plot.Ticks;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.theory.ScreeningCounts;
import org.neuraldeps.ui.NumberText;

/**
 * The scatter of Fig. 3: |E f_i f_j| across, θ_j upwards, for every category of the dictionary, with the λ/2 bar of
 * Conjecture 1 and how well it tells zeros from non-zeros. Zeros are small grey rings, non-zeros filled discs (θ > 0) or
 * diamonds (θ < 0); non-zeros that the bar rules out are named and ringed. Where Theorem 3 sets something aside its bar
 * and counts are shown too. Small pages have the counts below the plot instead of a legend beside it.
 */
public final class ScatterFigure {

    private ScatterFigure() {}

    /** Draws a solution of a problem; cost by the number of categories. */
    public static Figure of(Categories categories, CovLassoProblem problem, Solution solution, FigureStyle style) {
        Sheet sheet = new Sheet(style);
        String target = categories.label(solution.target());
        Box area = area(style);
        Plane plane = new Plane(area, across(problem, area), upwards(solution, area));
        ScreeningCounts counts =
                Screening.count(problem, Screening.byConjecture1(problem, solution.lambda()), solution);
        Optional<SafeBar> safe = SafeBar.of(problem, solution);
        axes(sheet, plane, style, target);
        safe.ifPresent(bar -> bar.draw(sheet, plane, style));
        ScatterDots dots = new ScatterDots(categories, problem, solution, style, plane);
        safe.ifPresent(bar -> dots.block(bar.label(plane, style)));
        dots.draw(sheet, counts.violators());
        if (hasLegend(style)) {
            new ScatterLegend(style, area.right() + 1.4 * style.fontSize(), area.y())
                    .draw(sheet, counts, safe, solution);
        } else if (hasFooter(style)) {
            ScatterFooter.draw(sheet, style, counts, safe);
            ScatterFooter.signs(sheet, style, area.x() + FigureFont.width(target, 1.15 * style.fontSize(), true));
        }
        return sheet.figure("Correlations and coefficients of " + target + ": " + Captions.of(solution));
    }

    private static boolean hasLegend(FigureStyle style) {
        return !style.isNarrow() && style.height() > 30 * style.fontSize();
    }

    /** Whether there is room for the counts below the plot. */
    private static boolean hasFooter(FigureStyle style) {
        return style.width() > 20 * style.fontSize() && style.height() > 17 * style.fontSize();
    }

    private static Box area(FigureStyle style) {
        double f = style.fontSize();
        double below = !hasLegend(style) && hasFooter(style) ? 5.9 + ScatterFooter.LINES * ScatterFooter.LINE : 6.4;
        double right = hasLegend(style) ? ScatterLegend.WIDTH * f : f;
        return new Box(5.6 * f, 2.4 * f, style.width() - 5.6 * f - right, style.height() - below * f);
    }

    private static Scale across(CovLassoProblem problem, Box area) {
        double largest = problem.lambdaMax() / 2;
        return new Scale(0, largest > 0 ? 1.05 * largest : 1, area.x(), area.right());
    }

    /** Round ends, so that the axis seldom changes while λ is swept. */
    private static Scale upwards(Solution solution, Box area) {
        double top = 0;
        double bottom = 0;
        for (Coefficient c : solution.byMagnitude()) {
            top = Math.max(top, c.value());
            bottom = Math.min(bottom, c.value());
        }
        double largest = Math.max(top, -bottom);
        double step = Ticks.step(largest > 0 ? largest : 1, 4);
        double to = Math.max(1, Math.ceil(1.04 * top / step)) * step;
        double from = -Math.max(1, Math.ceil(-1.04 * bottom / step)) * step;
        return new Scale(from, to, area.bottom(), area.y());
    }

    private static void axes(Sheet sheet, Plane plane, FigureStyle style, String target) {
        PlotFrame frame = new PlotFrame(style, plane.area());
        Scale across = plane.across();
        Scale upwards = plane.upwards();
        frame.heading(sheet, target);
        for (double value :
                Ticks.linear(upwards.from(), upwards.to(), frame.ticksLeft()).values()) {
            frame.tickLeft(sheet, upwards.at(value), NumberText.brief(value, 6));
        }
        int wanted = (int) Math.max(2, frame.area().width() / (7 * style.fontSize()));
        for (double value : Ticks.linear(0, across.to(), wanted).values()) {
            frame.tickBelow(sheet, across.at(value), NumberText.brief(value, 6));
        }
        frame.axes(sheet);
        frame.titleBelow(sheet, "|E fᵢ fⱼ|,  logit²");
        frame.titleLeft(sheet, "θⱼ");
    }
}
