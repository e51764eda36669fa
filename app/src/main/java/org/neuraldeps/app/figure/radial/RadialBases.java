package org.neuraldeps.app.figure.radial;

import java.util.Map;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Position;
import org.neuraldeps.solver.graph.RadialLayout;

/** The base categories and, where there is room for all, their names. */
final class RadialBases {

    private final Categories categories;
    private final RadialLayout layout;
    private final FigureStyle style;
    private final RadialPlan plan;

    RadialBases(Categories categories, RadialLayout layout, FigureStyle style, RadialPlan plan) {
        this.categories = categories;
        this.layout = layout;
        this.style = style;
        this.plan = plan;
    }

    void draw(Sheet sheet) {
        Palette palette = style.palette();
        if (plan.showsCircle()) {
            circle(sheet);
        }
        for (Map.Entry<Integer, Position> base : layout.bases().entrySet()) {
            double x = plan.x(base.getValue());
            double y = plan.y(base.getValue());
            String words = categories.label(base.getKey());
            Lettering letters = Lettering.plain(plan.letters(), palette.ink());
            sheet.keep(new Mark.Dot(x, y, plan.dot(), DotShape.CIRCLE, Mark.Paint.filled(palette.faint())));
            sheet.hit(hit(base.getKey(), new HitShape.Disc(x, y, Math.min(3, 1.6 * plan.dot())), words));
            if (plan.showsSomeNames()) {
                continue;
            }
            String shown = plan.baseWords(base.getKey());
            TextPosition position = plan.basePosition(base.getKey(), shown);
            sheet.keep(new Mark.Text(shown, position, letters));
            double length = FigureFont.width(shown, letters);
            sheet.hit(
                    hit(base.getKey(), new HitShape.Label(position, length, plan.letters() * FigureFont.LINE), words));
        }
    }

    private void circle(Sheet sheet) {
        Pen pen = Pen.solid(style.palette().rule(), 0.6);
        sheet.keep(new Mark.Dot(plan.cx(), plan.cy(), plan.radius(), DotShape.CIRCLE, new Mark.Paint(null, pen)));
    }

    static HitRegion hit(int base, HitShape shape, String words) {
        return new HitRegion(base, HitRegion.Role.CATEGORY, shape, () -> words + "\nbase category");
    }
}
