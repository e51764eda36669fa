package org.neuraldeps.app.figure.spectrum;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.theory.Spectrum;

/**
 * Draws what lies between the axes of a spectrum, and says what it is where the mouse meets it.
 *
 * @param scene the eigenbasis and the target
 * @param curves where it lies
 * @param style colours, and what is lit
 */
record SpectrumMarks(SpectrumScene scene, SpectrumCurves curves, FigureStyle style) {

    private static final double DOT = 0.9;

    /** What λ does not move. */
    void drawFixed(Sheet sheet) {
        Spectrum spectrum = scene.spectrum();
        SpectrumPens pens = new SpectrumPens(style.palette());
        rank(sheet, pens.rank());
        dots(sheet, pens);
        double largest = spectrum.eigenvalue(0);
        if (largest > 0) {
            List<Points> line = curves.line(j -> spectrum.eigenvalue(j) / largest);
            line.forEach(piece -> sheet.keep(new Mark.Polyline(piece, pens.eigenvalues())));
            hits(sheet, line, SpectrumWords.redundancy(scene));
        }
        List<Points> own = curves.means(ofCategory(scene.target()));
        own.forEach(piece -> sheet.keep(new Mark.Polyline(piece, pens.target())));
        hits(sheet, own, "αᵢⱼ²: where the target’s axis lies");
    }

    /** The solution, and categories that are lit. */
    void drawMoving(Sheet sheet, Solution solution) {
        SpectrumPens pens = new SpectrumPens(style.palette());
        List<Points> theta = curves.means(j -> scene.spectrum().squaredCoordinate(j, solution));
        theta.forEach(piece -> sheet.add(new Mark.Polyline(piece, pens.theta())));
        hits(sheet, theta, "⟨θ, qⱼ⟩²: where the solution lies");
        IntStream.range(0, scene.spectrum().categories())
                .filter(category ->
                        category != scene.target() && style.highlight().shows(category))
                .mapToObj(category -> curves.means(ofCategory(category)))
                .forEach(pieces -> pieces.forEach(piece -> sheet.add(new Mark.Polyline(piece, pens.lit()))));
    }

    private IntToDoubleFunction ofCategory(int category) {
        return j -> scene.spectrum().squaredCoordinate(j, category);
    }

    private void rank(Sheet sheet, Pen pen) {
        double x = curves.x(scene.spectrum().rank() + 0.5);
        Box area = curves.plane().area();
        if (curves.shows(x, area.y())) {
            sheet.keep(new Mark.Line(x, area.y(), x, area.bottom(), pen));
        }
    }

    private void dots(Sheet sheet, SpectrumPens pens) {
        for (int j = 0; j < scene.spectrum().count(); j++) {
            double x = curves.x(j + 1);
            double y = curves.y(scene.spectrum().squaredCoordinate(j, scene.target()));
            if (curves.shows(x, y)) {
                sheet.keep(new Mark.Dot(x, y, DOT, DotShape.CIRCLE, pens.dot()));
            }
        }
    }

    private void hits(Sheet sheet, List<Points> pieces, String words) {
        pieces.forEach(piece ->
                sheet.hit(new HitRegion(scene.target(), HitRegion.Role.TARGET, new HitShape.Track(piece), words)));
    }
}
