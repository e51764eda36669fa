package org.neuraldeps.app.figure.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.plot.AxisView;
import org.neuraldeps.app.figure.plot.LineLegend;
import org.neuraldeps.app.figure.plot.PlotFrame;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.solver.evaluation.ErrorFrontier;
import org.neuraldeps.solver.evaluation.Frontiers;

/**
 * δ(ε) = Pr(|f_i − Σ θ_j f_j| ≥ ε) of a solution: on the evaluation rows with exact binomial limits, on the fit rows without, and
 * on the positives; θ = 0 beside it, and in grey Markov's bound and the one that Eq. 3 prints. Definition 1 holds above and
 * right of the line. Both axes are logarithmic.
 */
final class FrontierFigure {

    private final FrontierScene scene;
    private final Solution solution;
    private final Optional<EpsilonDelta> asked;
    private final FigureStyle style;
    private final Frontiers frontiers;
    private final FrontierLayout layout;
    private final FrontierPlane plane;
    private final FrontierCurves curves;
    private final FrontierPens pens;
    private final List<String> reading;

    FrontierFigure(
            FrontierScene scene, Solution solution, Optional<EpsilonDelta> asked, Extent extent, FigureStyle style) {
        this.scene = scene;
        this.solution = solution;
        this.asked = asked;
        this.style = style;
        this.frontiers = scene.frontiers(solution);
        this.pens = new FrontierPens(style.palette());
        this.reading = new FrontierReading(frontiers, scene.zero(), scene.band()).sentences(asked);
        this.layout = new FrontierLayout(
                style, extent.upwards().orElseGet(() -> FrontierPlane.upwards(scene.zero())), entries(), reading);
        this.plane = FrontierPlane.of(frontiers, scene.zero(), extent, layout.area());
        this.curves = new FrontierCurves(plane);
    }

    private String target() {
        return scene.solved().categories().targetLabel(solution.target());
    }

    private List<LineLegend.Entry> entries() {
        boolean narrow = style.isNarrow();
        List<LineLegend.Entry> entries = new ArrayList<>();
        if (frontiers.evaluation().isPresent()) {
            entries.add(
                    new LineLegend.Entry(pens.evaluation(), narrow ? "evaluation" : "evaluation rows, 95 % limits"));
            if (frontiers.fit().isPresent()) {
                entries.add(new LineLegend.Entry(pens.fit(), narrow ? "fit" : "fit rows, no limits"));
            }
        } else {
            entries.add(new LineLegend.Entry(pens.evaluation(), narrow ? "fit" : "fit rows, no limits"));
        }
        frontiers
                .positives()
                .ifPresent(
                        own -> entries.add(new LineLegend.Entry(pens.positives(), "positives (" + own.rows() + ")")));
        entries.add(new LineLegend.Entry(pens.zero(), "θ = 0"));
        entries.add(new LineLegend.Entry(pens.bound(), narrow ? "θᵀCθ / ε²" : "Markov: θᵀCθ / ε²"));
        entries.add(
                new LineLegend.Entry(pens.printedBound(), narrow ? "Eq. 3, printed" : "Eq. 3 as printed: θᵀCθ / ε"));
        return entries;
    }

    Figure draw() {
        Sheet sheet = new Sheet(style);
        PlotFrame frame = new PlotFrame(style, plane.area());
        band(sheet);
        frame.decadesLeft(sheet, plane.plane().upwards());
        frame.decadesBelow(sheet, plane.plane().across());
        frame.axes(sheet);
        frame.titleBelow(sheet, "ε,  logit");
        frame.titleLeft(sheet, "δ = Pr(|error| ≥ ε)");
        layout.drawFixed(sheet, target());
        bounds(sheet);
        question(sheet);
        lines(sheet, curves.line(scene.zero().judged()), pens.zero());
        if (frontiers.evaluation().isPresent()) {
            frontiers.fit().ifPresent(fit -> lines(sheet, curves.line(fit), pens.fit()));
        }
        frontiers.positives().ifPresent(own -> lines(sheet, curves.line(own), pens.positives()));
        lines(sheet, curves.line(frontiers.judged()), pens.evaluation());
        FrontierHits hits = new FrontierHits(scene, solution, plane);
        hits.zero(sheet, curves.line(scene.zero().judged()));
        frontiers.positives().ifPresent(own -> hits.positives(sheet, curves.line(own), own));
        hits.judged(sheet, frontiers);
        new FrontierWithout(scene, solution, curves).draw(sheet, style, pens.without());
        layout.drawMoving(sheet, Captions.withPredictors(solution));
        return sheet.figure("ε-δ frontier of " + target() + ": " + Captions.withPredictors(solution) + ". "
                + String.join(" ", reading));
    }

    private void band(Sheet sheet) {
        Optional<ErrorFrontier> held = frontiers.evaluation();
        if (held.isPresent() && scene.band().isPresent()) {
            curves.band(held.get(), scene.band().get())
                    .ifPresent(area -> sheet.add(new Mark.Area(area, Mark.Paint.filled(pens.band()))));
        }
    }

    private void bounds(Sheet sheet) {
        if (frontiers.fitError() > 0) {
            lines(sheet, curves.bound(frontiers::printedBound), pens.printedBound());
            lines(sheet, curves.bound(frontiers::markovBound), pens.bound());
        }
    }

    /** The ε and δ in question, as a cross. */
    private void question(Sheet sheet) {
        if (asked.isEmpty()) {
            return;
        }
        Box area = plane.area();
        double x = plane.x(asked.get().epsilon());
        double y = plane.y(asked.get().delta());
        Points down = new Points(new double[] {x, x}, new double[] {area.y(), area.bottom()});
        Points along = new Points(new double[] {area.x(), area.right()}, new double[] {y, y});
        lines(sheet, plane.clip().line(down), pens.asked());
        lines(sheet, plane.clip().line(along), pens.asked());
    }

    private static void lines(Sheet sheet, List<Points> pieces, Pen pen) {
        pieces.forEach(piece -> sheet.add(new Mark.Polyline(piece, pen)));
    }

    /** This plot, as somebody can move it. */
    PlotView plot() {
        return new PlotView(
                Plot.FRONTIER,
                plane.area(),
                AxisView.ofDecades(plane.plane().across(), FrontierPlane.across(frontiers, scene.zero())),
                AxisView.ofDecades(plane.plane().upwards(), FrontierPlane.upwards(scene.zero())),
                OptionalDouble.empty());
    }
}
