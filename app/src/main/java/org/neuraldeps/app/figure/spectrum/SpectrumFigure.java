package org.neuraldeps.app.figure.spectrum;

import java.util.List;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.app.figure.plot.AxisView;
import org.neuraldeps.app.figure.plot.LineLegend;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.theory.Spectrum;

/**
 * The eigenvalues of C by falling size, as parts of the largest, and on them the target: α_ij², how much of its axis lies along
 * each eigenvector, and ⟨θ, q_j⟩² of the solution at λ, which keeps clear of the large ones. Behind the dotted line is what
 * storing and computing the logits leaves of eigenvalues that may be 0. The vertical axis is logarithmic.
 */
final class SpectrumFigure {

    /** Room above the plot beside the heading, below it, and its least height beside a legend, in letter sizes. */
    private static final double ABOVE = 2.8;

    private static final double BELOW = 3.9;
    private static final double LEAST_HEIGHT = 7.5;
    private static final double SMALL = 0.85;

    /** Points. */
    private static final double LEAST_WIDTH = 60;

    private final SpectrumScene scene;
    private final Spectrum spectrum;
    private final FigureStyle style;
    private final SpectrumPens pens;
    private final LineLegend legend;
    private final SpectrumCurves curves;

    SpectrumFigure(SpectrumScene scene, Extent extent, FigureStyle style) {
        this.scene = scene;
        this.spectrum = scene.spectrum();
        this.style = style;
        this.pens = new SpectrumPens(style.palette());
        double whole = style.height() - above() - BELOW * style.fontSize();
        this.legend = new LineLegend(
                style,
                style.shows(PagePart.LEGEND) ? entries() : List.of(),
                Math.max(0, whole - LEAST_HEIGHT * style.fontSize()));
        Range across = extent.across().orElseGet(() -> across(spectrum));
        Range upwards = extent.upwards().orElseGet(() -> upwards(spectrum));
        Box area = area(upwards, whole - legend.height());
        Plane plane = new Plane(
                area,
                new Scale(across.from(), across.to(), area.x(), area.right()),
                new Scale(Math.log10(upwards.from()), Math.log10(upwards.to()), area.bottom(), area.y()));
        this.curves = new SpectrumCurves(plane, spectrum.count());
    }

    private Box area(Range upwards, double height) {
        double left = PlotFrame.leftOfDecades(style, upwards, height);
        double width = Math.max(LEAST_WIDTH, style.width() - left - 1.5 * style.fontSize());
        return new Box(left, above(), width, height);
    }

    private double above() {
        return style.shows(PagePart.TITLE) ? ABOVE * style.fontSize() + 1.2 * style.fontSize() : style.fontSize();
    }

    private List<LineLegend.Entry> entries() {
        boolean narrow = style.isNarrow();
        return List.of(
                new LineLegend.Entry(pens.eigenvalues(), narrow ? "σⱼ / σ₁" : "eigenvalues σⱼ / σ₁"),
                new LineLegend.Entry(pens.target(), narrow ? "αᵢⱼ²" : "αᵢⱼ², the target’s axis (mean of neighbours)"),
                new LineLegend.Entry(pens.theta(), narrow ? "⟨θ, qⱼ⟩²" : "⟨θ, qⱼ⟩², the solution"),
                new LineLegend.Entry(pens.rank(), "rank " + spectrum.rank() + " of " + spectrum.categories()));
    }

    /** All eigenvectors, counted from 1. */
    static Range across(Spectrum spectrum) {
        return new Range(0.5, spectrum.count() + 0.5);
    }

    /** From below the smallest eigenvalue above noise, or the noise itself, to above 1. */
    static Range upwards(Spectrum spectrum) {
        double largest = spectrum.eigenvalue(0);
        double least = largest > 0 && spectrum.rank() > 0
                ? spectrum.eigenvalue(Math.max(0, spectrum.rank() - 1)) / largest
                : 0.1;
        double from = Math.max(1e-18, 0.05 * Math.min(0.02, least));
        return new Range(Math.pow(10, Math.floor(Math.log10(from))), 2);
    }

    Figure draw(Solution solution) {
        Sheet sheet = new Sheet(style);
        PlotFrame frame = new PlotFrame(style, curves.plane().area());
        String target = scene.solved().categories().targetLabel(solution.target());
        frame.decadesLeft(sheet, curves.plane().upwards());
        frame.ticksBelow(sheet, curves.plane().across());
        frame.axes(sheet);
        frame.titleBelow(sheet, "eigenvector of C, by falling eigenvalue");
        frame.titleLeft(sheet, "σⱼ / σ₁  and  αᵢⱼ²");
        frame.heading(sheet, target);
        legend.draw(sheet, 0);
        SpectrumMarks marks = new SpectrumMarks(scene, curves, style);
        marks.drawFixed(sheet);
        marks.drawMoving(sheet, solution);
        caption(sheet, solution);
        return sheet.figure("Spectrum of C and " + target + " on it: " + SpectrumWords.redundancy(scene) + ", "
                + Captions.withPredictors(solution));
    }

    /** λ and k, and below what the sum over the basis says: with squares, as it should be. */
    private void caption(Sheet sheet, Solution solution) {
        if (!style.shows(PagePart.TITLE)) {
            return;
        }
        double size = SMALL * style.fontSize();
        double y = PlotFrame.headingHeight(style) + 0.7 * style.fontSize();
        text(sheet, Captions.withPredictors(solution), size, y);
        text(sheet, SpectrumWords.redundancy(scene), size, y + 1.2 * style.fontSize());
    }

    private void text(Sheet sheet, String words, double size, double y) {
        double x = Math.max(
                2, Math.min(curves.plane().area().x(), style.width() - 2 - FigureFont.width(words, size, false)));
        sheet.add(new Mark.Text(
                Words.shortened(words, size, style.width() - x - 2),
                TextPosition.from(x, y),
                Lettering.plain(size, style.palette().ink())));
    }

    /** This plot, as somebody can move it. */
    PlotView plot() {
        Plane plane = curves.plane();
        return new PlotView(
                Plot.SPECTRUM,
                plane.area(),
                AxisView.of(plane.across(), across(spectrum)),
                AxisView.ofDecades(plane.upwards(), upwards(spectrum)),
                OptionalDouble.empty());
    }
}
