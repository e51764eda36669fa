package org.neuraldeps.app.figure;

import java.util.List;
import java.util.Map;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Position;
import org.neuraldeps.solver.graph.RadialLayout;

/** The radial view of Fig. 4: bases on a circle, targets inside. */
public final class RadialFigure {

    private RadialFigure() {}

    /** Draws the solutions of the layout's targets, all at the same λ/λ_max. */
    public static Figure of(
            Categories categories, RadialLayout layout, List<Solution> targetSolutions, FigureStyle style) {
        Sheet sheet = new Sheet(style);
        double cx = style.width() / 2;
        double cy = style.height() / 2;
        double r = Math.min(cx, cy) - 60;
        Lettering letters = Lettering.plain(6, style.palette().ink());
        for (Map.Entry<Integer, Position> base : layout.bases().entrySet()) {
            Position p = base.getValue();
            double degrees = Math.toDegrees(Math.atan2(p.y(), p.x()));
            boolean flip = Math.abs(degrees) > 90;
            sheet.keep(new Mark.Text(
                    categories.label(base.getKey()),
                    new Spot(
                            cx + r * p.x(),
                            cy + r * p.y(),
                            flip ? degrees + 180 : degrees,
                            flip ? Anchor.END : Anchor.START),
                    letters));
        }
        for (Solution solution : targetSolutions) {
            Position to = layout.targets().get(solution.target());
            for (Coefficient c : solution.byMagnitude()) {
                Position from = layout.bases().get(c.category());
                sheet.add(new Mark.Line(
                        cx + r * from.x(),
                        cy + r * from.y(),
                        cx + r * to.x(),
                        cy + r * to.y(),
                        Pen.solid(style.palette().ofSign(c.value()), 1)));
            }
            sheet.add(new Mark.Text(
                    categories.label(solution.target()), Spot.centred(cx + r * to.x(), cy + r * to.y()), letters));
        }
        return sheet.figure("Radial view");
    }
}
