package org.neuraldeps.app.figure.scatter;

import java.awt.Color;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.plot.LabelPlacer;
import org.neuraldeps.app.figure.plot.Plane;
import org.neuraldeps.ui.NumberText;

/**
 * The λ/2 bar of a scatter and its number, where that hides no dot. A λ outside what is shown, as one above λ_max is, farther
 * right than any category, has no bar but an arrow that points there.
 */
final class ScatterBar {

    private final Plane plane;
    private final FigureStyle style;
    private final double half;

    /** @param half λ/2, logit² */
    ScatterBar(Plane plane, FigureStyle style, double half) {
        this.plane = plane;
        this.style = style;
        this.half = half;
    }

    /** Draws it clear of what the placer knows, and keeps what comes later off it. */
    void draw(Sheet sheet, LabelPlacer placer) {
        double top = plane.upwards().end();
        double bottom = plane.upwards().start();
        boolean right = half > plane.across().to();
        boolean before = half < plane.across().from();
        double x = right
                ? plane.across().end()
                : before ? plane.across().start() : plane.across().at(half);
        Color color = style.palette().accent();
        if (!right && !before) {
            sheet.add(new Mark.Line(x, top, x, bottom, new Pen(color, 1.2, Dash.DOTTED)));
        }
        String words = (before ? "← " : "") + "λ/2 = " + NumberText.brief(half, 3) + (right ? " →" : "");
        Lettering letters = Lettering.plain(0.9 * style.fontSize(), color)
                .onPlate(style.palette().page());
        Box size = LabelPlacer.size(words, letters);
        boolean left = x + 3 + size.width() > plane.across().end();
        Box wished = new Box(left ? x - 3 - size.width() : x + 3, top, size.width(), 1.2 * size.height());
        Box box = free(wished, placer, bottom);
        double y = box.y() + 0.6 * size.height();
        sheet.add(new Mark.Text(words, left ? TextPosition.upTo(x - 3, y) : TextPosition.from(x + 3, y), letters));
        placer.block(box);
        if (!right && !before) {
            placer.block(new Box(x - 1, top, 2, bottom - top));
        }
    }

    /** The box, or the first place below it that is free; where there is none the box itself. */
    private static Box free(Box box, LabelPlacer placer, double bottom) {
        Box next = box;
        while (next.bottom() < bottom) {
            if (placer.isFree(next)) {
                return next;
            }
            next = new Box(box.x(), next.bottom(), box.width(), box.height());
        }
        return box;
    }
}
