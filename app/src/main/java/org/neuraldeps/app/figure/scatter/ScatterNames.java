package org.neuraldeps.app.figure.scatter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.plot.LabelPlacer;
import org.neuraldeps.solver.data.Categories;

/**
 * The names in a scatter: each at most once and none on another. What is placed first gets the better place; what is lit
 * is always named, if need be where another name would stand. Confined to one thread.
 */
final class ScatterNames {

    private final Categories categories;
    private final FigureStyle style;
    private final LabelPlacer placer;
    private final double radius;
    private final Map<Integer, Name> placed = new LinkedHashMap<>();

    private record Name(ScatterPoint point, String words, Box box, Lettering letters) {

        TextPosition position() {
            return TextPosition.from(box.x(), box.y() + box.height() / 2);
        }

        Name lit(Lettering lit) {
            return new Name(point, words, box, lit);
        }
    }

    /**
     * @param placer knows what is in the way
     * @param radius of the dots, points
     */
    ScatterNames(Categories categories, FigureStyle style, LabelPlacer placer, double radius) {
        this.categories = categories;
        this.style = style;
        this.placer = placer;
        this.radius = radius;
    }

    /** Names a category that the bar rules out, near its dot or farther off. */
    void violator(ScatterPoint point) {
        place(point, Lettering.plain(0.92 * style.fontSize(), style.palette().accent()), LabelPlacer.ANYWHERE);
    }

    /** Names a category if there is room beside its dot. */
    void near(ScatterPoint point) {
        place(point, Lettering.plain(0.86 * style.fontSize(), style.palette().ink()), LabelPlacer.NEAR);
    }

    /** Names a true predictor without a coefficient if there is room beside its ring. */
    void missed(ScatterPoint point) {
        place(point, Lettering.plain(0.86 * style.fontSize(), style.palette().faint()), LabelPlacer.NEAR);
    }

    /** Names a category that is lit, or lights up its name where that stands already. */
    void lit(ScatterPoint point) {
        Lettering letters =
                Lettering.plain(0.92 * style.fontSize(), style.palette().ink()).lit(style.palette());
        place(point, letters, LabelPlacer.ANYWHERE);
        placed.computeIfPresent(
                point.category(), (category, name) -> name.lit(name.letters().lit(style.palette())));
        if (!placed.containsKey(point.category())) {
            Name name = beside(point, letters);
            placed.values().removeIf(other -> !isLit(other) && other.box().overlaps(name.box()));
            placed.put(point.category(), name);
        }
    }

    /** Draws the names that are lit, or those that are not. */
    void draw(Sheet sheet, boolean lit) {
        for (Name name : placed.values()) {
            if (isLit(name) == lit) {
                leader(sheet, name);
                sheet.add(new Mark.Text(name.words(), name.position(), name.letters()));
            }
        }
    }

    /** Lets the names answer to the mouse. */
    void hits(Sheet sheet, IntFunction<String> tooltip) {
        for (Name name : placed.values()) {
            HitShape shape = new HitShape.Label(
                    name.position(), name.box().width(), name.box().height());
            int category = name.point().category();
            sheet.hit(new HitRegion(category, HitRegion.Role.CATEGORY, shape, () -> tooltip.apply(category)));
        }
    }

    private boolean isLit(Name name) {
        return style.highlight().shows(name.point().category());
    }

    private void place(ScatterPoint point, Lettering letters, int steps) {
        if (placed.containsKey(point.category())) {
            return;
        }
        String words = categories.label(point.category());
        Optional<Box> box = placer.place(point.x(), point.y(), LabelPlacer.size(words, letters), radius + 0.5, steps);
        box.ifPresent(found -> placed.put(point.category(), new Name(point, words, found, letters)));
    }

    /** Right of the dot or, where the page ends, left of it. */
    private Name beside(ScatterPoint point, Lettering letters) {
        String words = categories.label(point.category());
        Box size = LabelPlacer.size(words, letters);
        double away = radius + 4;
        boolean right = point.x() + away + size.width() <= style.width() - 1;
        double wished = right ? point.x() + away : point.x() - away - size.width();
        double x = Math.max(1, Math.min(style.width() - size.width() - 1, wished));
        return new Name(point, words, new Box(x, point.y() - size.height() / 2, size.width(), size.height()), letters);
    }

    private void leader(Sheet sheet, Name name) {
        Box box = name.box();
        double x = name.point().x();
        double y = name.point().y();
        double toX = Math.max(box.x(), Math.min(box.right(), x));
        double toY = Math.max(box.y() + 1, Math.min(box.bottom() - 1, y));
        if (Math.hypot(toX - x, toY - y) > radius + 4) {
            sheet.add(new Mark.Line(x, y, toX, toY, Pen.solid(style.palette().rule(), 0.6)));
        }
    }
}
