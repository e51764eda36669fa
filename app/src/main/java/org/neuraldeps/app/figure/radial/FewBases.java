package org.neuraldeps.app.figure.radial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Position;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * The circle of a radial view with few bases: all names upright beside their dots, so that the circle can be large. Where
 * whole names leave no room for it letters are smaller, and then long names are cut
 * to what their own places leave.
 */
final class FewBases {

    /** With more of them upright names of neighbours would touch near the top. */
    static final int MOST = 12;

    /** The least diameter as a part of the page's shorter side. */
    static final double LEAST_DIAMETER = 0.47;

    /** Where not even that is there, the least radius, in sizes of letters. */
    private static final double SMALLEST = 3;

    private static final double HAIR = 1e-6;
    private static final double SMALLER = 0.95;
    private static final double CUT = 0.9;
    private static final double SHORTEST = 3;

    /** Names this near to the vertical through the centre stand above or below their dots. */
    private static final double UPRIGHT = 0.02;

    private final Categories categories;
    private final RadialLayout layout;
    private final FigureStyle style;
    private final Box room;
    private final double letters;
    private final double longest;
    private final double least;
    private final double radius;

    private FewBases(Page page, double letters, double longest, double least) {
        this.categories = page.categories;
        this.layout = page.layout;
        this.style = page.style;
        this.room = page.room;
        this.letters = letters;
        this.longest = longest;
        this.least = least;
        this.radius = largest();
    }

    private record Page(Categories categories, RadialLayout layout, FigureStyle style, Box room) {}

    /**
     * The circle with letters as large and names as long as its least size allows; empty where there are many bases, none,
     * or no room for their names.
     *
     * @param room what names and bases may fill
     * @param legible the smallest letters, points
     */
    static Optional<FewBases> of(
            Categories categories, RadialLayout layout, FigureStyle style, Box room, double legible) {
        if (layout.bases().isEmpty() || layout.bases().size() > MOST) {
            return Optional.empty();
        }
        Page page = new Page(categories, layout, style, room);
        double letters = 0.9 * style.fontSize();
        double longest = room.width();
        double height = new FewBases(page, letters, 0, Double.POSITIVE_INFINITY).radius;
        double least = Math.min(LEAST_DIAMETER / 2 * Math.min(style.width(), style.height()), height);
        FewBases few = new FewBases(page, letters, longest, least);
        while (!few.isGood(least) && SMALLER * letters >= legible) {
            letters *= SMALLER;
            few = new FewBases(page, letters, longest, least);
        }
        while (!few.isGood(least) && longest > SHORTEST * letters) {
            longest *= CUT;
            few = new FewBases(page, letters, longest, least);
        }
        return few.isGood(Math.min(least, SMALLEST * style.fontSize())) ? Optional.of(few) : Optional.empty();
    }

    double letters() {
        return letters;
    }

    double radius() {
        return radius;
    }

    /**
     * The distance from the centre that the layout calls 1, for targets. The layout moves targets outwards until they fill
     * the circle; one or two would hide the bases they depend on, so they keep nearer to the centre, and those of a
     * single base across from it.
     */
    double unit() {
        double part = Math.min(1, 0.4 + 0.06 * layout.targets().size());
        return layout.bases().size() == 1 ? -part * radius : part * radius;
    }

    /** A base's name, cut where it is very long. */
    String words(int base) {
        return Words.shortened(
                categories.label(base),
                letters,
                Math.max(longest, own(layout.bases().get(base))));
    }

    /** How long a name may be beside the least circle: nearer to the top or bottom there is more room. */
    private double own(Position base) {
        return isAboveOrBelow(base)
                ? Math.min(room.width(), 2 * longest)
                : room.width() / 2 - (least + gap()) * Math.abs(base.x());
    }

    /** Where the name of a base stands: outwards from its dot, and upright. */
    TextPosition namePosition(Position base) {
        double x = room.x() + room.width() / 2 + (radius + gap()) * base.x();
        double y = room.y() + room.height() / 2 + (radius + lift()) * base.y();
        if (isAboveOrBelow(base)) {
            return TextPosition.centred(x, y);
        }
        return base.x() > 0 ? TextPosition.from(x, y) : TextPosition.upTo(x, y);
    }

    /** Whether the circle is at least so large and no name meets another. */
    private boolean isGood(double smallest) {
        if (radius < Math.max(1, smallest) - HAIR) {
            return false;
        }
        List<Box> seen = new ArrayList<>();
        for (Map.Entry<Integer, Position> base : layout.bases().entrySet()) {
            Box box = box(base.getKey(), base.getValue());
            if (seen.stream().anyMatch(box::overlaps)) {
                return false;
            }
            seen.add(box);
        }
        return true;
    }

    private Box box(int base, Position place) {
        TextPosition position = namePosition(place);
        double width = width(base);
        double height = letters * FigureFont.LINE;
        return new Box(position.x() - position.anchor().part() * width, position.y() - height / 2, width, height);
    }

    /** The largest circle outside which every name still ends on the page. */
    private double largest() {
        double r = Math.min(room.width(), room.height()) / 2 - gap();
        for (Map.Entry<Integer, Position> base : layout.bases().entrySet()) {
            Position p = base.getValue();
            double up = room.height() / 2 - letters * FigureFont.LINE / 2;
            r = Math.min(r, up / Math.max(1e-9, Math.abs(p.y())) - lift());
            if (!isAboveOrBelow(p)) {
                r = Math.min(r, (room.width() / 2 - width(base.getKey())) / Math.abs(p.x()) - gap());
            }
        }
        return r;
    }

    private double width(int base) {
        return FigureFont.width(words(base), letters, false);
    }

    private static boolean isAboveOrBelow(Position base) {
        return Math.abs(base.x()) < UPRIGHT;
    }

    private double gap() {
        return 0.9 * style.fontSize();
    }

    /** From the circle to the middle of a name above it. */
    private double lift() {
        return gap() + 0.35 * letters;
    }
}
