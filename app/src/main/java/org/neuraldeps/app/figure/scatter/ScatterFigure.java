package org.neuraldeps.app.figure.scatter;

import java.util.Arrays;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.app.figure.plot.Ticks;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.theory.ScreeningCounts;

/**
 * The scatter of Fig. 3: |E f_i f_j| across, θ_j upwards, for every category of the dictionary, with the λ/2 bar of
 * Conjecture 1 and how well it tells zeros from non-zeros. Zeros are small grey rings, non-zeros filled discs (θ > 0) or
 * diamonds (θ < 0); non-zeros that the bar rules out are named and ringed. Where Theorem 3 sets something aside its bar
 * and counts are shown too; where the truth is known every category that is part of it or of the solution carries its mark; the counts are those of all categories, whatever part of them is shown. Small pages have the counts below the plot instead of a legend beside it.
 */
public final class ScatterFigure {

    private ScatterFigure() {}

    /** Draws a solution of a problem; cost by the number of categories. */
    public static Figure of(Categories categories, CovLassoProblem problem, Solution solution, FigureStyle style) {
        Plane plane = plane(problem, solution, Extent.WHOLE, TruthMarks.NONE, style);
        return of(categories, problem, solution, TruthMarks.NONE, plane, style);
    }

    /** Draws what a plane shows of a solution, and its marks. */
    public static Figure of(
            Categories categories,
            CovLassoProblem problem,
            Solution solution,
            TruthMarks truth,
            Plane plane,
            FigureStyle style) {
        Sheet sheet = new Sheet(style);
        String target = categories.targetLabel(solution.target());
        Box area = plane.area();
        ScreeningCounts counts =
                Screening.count(problem, Screening.byConjecture1(problem, solution.lambda()), solution);
        Optional<SafeBar> safe = SafeBar.of(problem, solution);
        axes(sheet, plane, style, target);
        titles(sheet, plane, style, outside(problem, solution, plane));
        safe.ifPresent(bar -> bar.draw(sheet, plane, style));
        ScatterDots dots = new ScatterDots(categories, problem, solution, truth, style, plane);
        safe.ifPresent(bar -> dots.block(bar.label(plane, style)));
        dots.draw(sheet, counts.violators());
        if (hasLegend(style, truth)) {
            new ScatterLegend(style, area.right() + 1.4 * style.fontSize(), area.y())
                    .draw(sheet, counts, safe, solution, truth);
        } else if (hasFooter(style)) {
            ScatterFooter.draw(sheet, style, counts, safe, truth);
            double heading = FigureFont.width(target, 1.15 * style.fontSize(), true);
            ScatterFooter.signs(sheet, style, area.x() + (style.shows(PagePart.TITLE) ? heading : 0));
        }
        return sheet.figure(
                "Correlations and coefficients of " + target + ": " + Captions.of(solution) + truth.behind());
    }

    private static boolean hasLegend(FigureStyle style, TruthMarks truth) {
        double lines = truth.areKnown() ? 30 + ScatterLegend.TRUTH : 30;
        return style.shows(PagePart.LEGEND) && !style.isNarrow() && style.height() > lines * style.fontSize();
    }

    /** Whether there is room for the counts below the plot. */
    private static boolean hasFooter(FigureStyle style) {
        return style.shows(PagePart.LEGEND)
                && style.width() > 20 * style.fontSize()
                && style.height() > 17 * style.fontSize();
    }

    /** Room above the plot: for the heading, and the signs beside it where they are not in a legend. */
    private static double above(FigureStyle style, TruthMarks truth) {
        boolean hasLine = style.shows(PagePart.TITLE) || (!hasLegend(style, truth) && hasFooter(style));
        return (hasLine ? 2.4 : 0.9) * style.fontSize();
    }

    /** The part of a solution's plane that is shown. */
    public static Plane plane(
            CovLassoProblem problem, Solution solution, Extent extent, TruthMarks truth, FigureStyle style) {
        double f = style.fontSize();
        boolean hasLegend = hasLegend(style, truth);
        double below = !hasLegend && hasFooter(style) ? 3.5 + ScatterFooter.lines(truth) * ScatterFooter.LINE : 4;
        double height = style.height() - above(style, truth) - below * f;
        Range across = extent.across().orElseGet(() -> across(problem));
        Range upwards = extent.upwards().orElseGet(() -> upwards(solution));
        double left = PlotFrame.left(style, upwards, height);
        double right = hasLegend ? ScatterLegend.WIDTH * f : f;
        Box area = new Box(left, above(style, truth), style.width() - left - right, height);
        return new Plane(
                area,
                new Scale(across.from(), across.to(), area.x(), area.right()),
                new Scale(upwards.from(), upwards.to(), area.bottom(), area.y()));
    }

    /** From 0 to a little beyond the largest. */
    static Range across(CovLassoProblem problem) {
        double largest = problem.lambdaMax() / 2;
        return new Range(0, Range.areApart(0, largest) ? 1.05 * largest : 1);
    }

    /** All θ, up to round ends, so that the axis seldom changes while λ is swept. */
    static Range upwards(Solution solution) {
        double top = 0;
        double bottom = 0;
        for (Coefficient c : solution.byMagnitude()) {
            top = Math.max(top, c.value());
            bottom = Math.min(bottom, c.value());
        }
        double largest = Math.max(top, -bottom);
        double step = Ticks.step(Range.areApart(0, largest) ? largest : 1, 4);
        double to = Math.max(1, Math.ceil(1.04 * top / step)) * step;
        double from = -Math.max(1, Math.ceil(-1.04 * bottom / step)) * step;
        return new Range(from, to);
    }

    /** How many categories lie outside the part that is shown. */
    private static long outside(CovLassoProblem problem, Solution solution, Plane plane) {
        return Arrays.stream(problem.dictionary().indices())
                .filter(j -> !plane.shows(Math.abs(problem.correlations()[j]), solution.coefficient(j)))
                .count();
    }

    /** The titles of the axes; where something lies outside, that is said below, which may change with λ. */
    private static void titles(Sheet sheet, Plane plane, FigureStyle style, long outside) {
        PlotFrame frame = new PlotFrame(style, plane.area());
        String usual = "|E fᵢ fⱼ|,  logit²";
        if (outside == 0) {
            frame.titleBelow(sheet, usual);
        } else {
            frame.titleBelowThatMoves(sheet, usual + "   (" + outside + " outside)");
        }
        frame.titleLeft(sheet, "θⱼ");
    }

    private static void axes(Sheet sheet, Plane plane, FigureStyle style, String target) {
        PlotFrame frame = new PlotFrame(style, plane.area());
        frame.heading(sheet, target);
        frame.ticksLeft(sheet, plane.upwards());
        frame.ticksBelow(sheet, plane.across());
        frame.axes(sheet);
    }
}
