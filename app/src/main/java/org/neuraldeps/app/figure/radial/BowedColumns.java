package org.neuraldeps.app.figure.radial;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Position;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * The places of a radial view on a page too small for all names round a circle: the bases stand in two bowed columns, in
 * the order of the circle and evenly from top to bottom, with room for upright names beside them. Every name has a fixed
 * place, but neighbours' places overlap, so only some are shown at a time.
 */
final class BowedColumns {

    /** Parts of the half width for names, and of the inside for the targets. */
    private static final double NAMES = 0.5;

    private static final double FILLED = 0.38;
    private static final double BOW = 0.9;
    private static final double WIDEST = 2.4;
    private static final double SMALLEST_TARGET = 4;

    private final Categories categories;
    private final RadialLayout layout;
    private final FigureStyle style;
    private final double cx;
    private final double cy;
    private final double rx;
    private final double ry;

    /** @param room what names and bases may fill */
    BowedColumns(Categories categories, RadialLayout layout, FigureStyle style, Box room) {
        this.categories = categories;
        this.layout = layout;
        this.style = style;
        this.cx = room.x() + room.width() / 2;
        this.cy = room.y() + room.height() / 2;
        this.ry = Math.max(1, room.height() / 2 - 0.6 * letters());
        double widest = 0;
        for (int base : layout.bases().keySet()) {
            widest = Math.max(widest, FigureFont.width(words(base), letters(), false));
        }
        this.rx = Math.max(1, Math.min(room.width() / 2 - widest - gap(), WIDEST * ry));
    }

    double letters() {
        return 0.82 * style.fontSize();
    }

    /** A base's name, cut where it is very long. */
    String words(int base) {
        return Words.shortened(categories.label(base), letters(), NAMES * style.width() / 2);
    }

    double x(Position base) {
        double up = BOW * part(base);
        return cx + side(base) * rx * Math.sqrt(1 - up * up);
    }

    double y(Position base) {
        return cy + ry * part(base);
    }

    /** Where the name of a base stands, moved inwards where the words would leave the page. */
    TextPosition namePosition(Position base, double length) {
        double y = y(base);
        return side(base) > 0
                ? TextPosition.from(Math.min(x(base) + gap(), style.width() - length - 1), y)
                : TextPosition.upTo(Math.max(x(base) - gap(), length + 1), y);
    }

    double dot() {
        return Math.min(
                0.28 * style.fontSize(), 1.2 * ry / Math.max(1, layout.bases().size()));
    }

    /** Letters of the targets: so large that the boxes leave most of the inside free. */
    private double targetLetters() {
        double size = 0.95 * style.fontSize();
        while (size > SMALLEST_TARGET && area(size) > FILLED * Math.PI * rx * ry) {
            size -= 0.25;
        }
        return size;
    }

    /** The boxes of the targets, between the columns. */
    TargetBoxes targets() {
        double size = targetLetters();
        HitShape.Disc disc = new HitShape.Disc(cx, cy, 0.94 * ry);
        return TargetBoxes.of(categories, layout, size, new TargetBoxes.Inside(disc, ry, rx / ry, 0.4 * size));
    }

    private double area(double size) {
        return layout.targets().keySet().stream()
                .map(target -> TargetBoxes.around(categories.label(target), size))
                .mapToDouble(box -> box.width() * box.height())
                .sum();
    }

    /** From −1 at the top to 1 at the bottom, evenly for bases that lie evenly round the circle. */
    private static double part(Position base) {
        return Math.asin(Math.max(-1, Math.min(1, base.y()))) / (Math.PI / 2);
    }

    private static int side(Position base) {
        return base.x() >= -1e-9 ? 1 : -1;
    }

    private double gap() {
        return 0.7 * style.fontSize();
    }
}
