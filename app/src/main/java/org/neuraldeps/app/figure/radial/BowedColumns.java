package org.neuraldeps.app.figure.radial;

import java.util.LinkedHashMap;
import java.util.Map;
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
    double targetLetters() {
        double size = 0.95 * style.fontSize();
        while (size > SMALLEST_TARGET && area(size) > FILLED * Math.PI * rx * ry) {
            size -= 0.25;
        }
        return size;
    }

    /** The boxes of the targets, parted in a disc that is then stretched. */
    Map<Integer, Box> targetBoxes() {
        double stretch = rx / ry;
        double size = targetLetters();
        Map<Integer, Box> narrow = new LinkedHashMap<>();
        layout.targets().forEach((target, place) -> {
            double width = width(target, size) / stretch;
            double x = cx + ry * place.x() - width / 2;
            double y = cy + ry * place.y() - height(size) / 2;
            narrow.put(target, new Box(x, y, width, height(size)));
        });
        Map<Integer, Box> parted =
                BoxParting.part(narrow, 0.4 * size / Math.max(1, stretch), new HitShape.Disc(cx, cy, 0.94 * ry));
        parted.replaceAll(
                (target, box) -> new Box(cx + stretch * (box.x() - cx), box.y(), stretch * box.width(), box.height()));
        return parted;
    }

    private double area(double size) {
        return layout.targets().keySet().stream()
                .mapToDouble(target -> width(target, size) * height(size))
                .sum();
    }

    private double width(int target, double size) {
        return FigureFont.width(categories.label(target), size, true) + size;
    }

    private static double height(double size) {
        return size * FigureFont.LINE + 0.5 * size;
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
