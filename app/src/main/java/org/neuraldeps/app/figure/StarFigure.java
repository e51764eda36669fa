package org.neuraldeps.app.figure;

import java.util.List;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/** The star of Fig. 2: the target in the centre, the categories that predict it around. */
public final class StarFigure {

    private StarFigure() {}

    /** Draws a solution. */
    public static Figure of(Categories categories, Solution solution, FigureStyle style) {
        Sheet sheet = new Sheet(style);
        Palette palette = style.palette();
        double cx = style.width() / 2;
        double cy = style.height() / 2;
        Lettering letters = Lettering.plain(style.fontSize(), palette.ink());
        List<Coefficient> all = solution.byMagnitude();
        double r = Math.min(cx, cy) - 40;
        for (int i = 0; i < all.size(); i++) {
            Coefficient c = all.get(i);
            double angle = 2 * Math.PI * i / all.size() - Math.PI / 2;
            double x = cx + r * Math.cos(angle);
            double y = cy + r * Math.sin(angle);
            Pen pen = new Pen(palette.ofSign(c.value()), 1.5, c.value() < 0 ? Dash.DASHED : Dash.SOLID);
            sheet.add(new Mark.Line(cx, cy, x, y, pen));
            sheet.add(
                    new Mark.Text(categories.label(c.category()), Spot.centred(x, y), letters.onPlate(palette.page())));
            sheet.hit(new HitRegion(
                    c.category(),
                    HitRegion.Role.CATEGORY,
                    new HitShape.Disc(x, y, 8),
                    categories.label(c.category()) + "\nθ = " + Numbers.plain(c.value(), 4)));
        }
        String target = categories.label(solution.target());
        sheet.add(new Mark.Text(target, Spot.centred(cx, cy), letters.inBold().onPlate(palette.page())));
        return sheet.figure(target);
    }
}
