package org.neuraldeps.app.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Position;
import org.neuraldeps.solver.graph.RadialLayout;

/** Where everything of a radial view lies on the page; depends on the layout and the size alone, not on λ. */
final class RadialPlan {

    private static final double LEAST_RADIUS = 0.45;
    private static final double SMALLEST_LETTERS = 3;

    private final Categories categories;
    private final RadialLayout layout;
    private final FigureStyle style;
    private final double letters;
    private final double cx;
    private final double cy;
    private final double radius;
    private final Map<Integer, Box> targetBoxes = new LinkedHashMap<>();

    RadialPlan(Categories categories, RadialLayout layout, FigureStyle style) {
        this.categories = categories;
        this.layout = layout;
        this.style = style;
        double half = Math.min(style.width(), style.height() - footer()) / 2 - 0.5 * style.fontSize();
        double widest = 0;
        for (int base : layout.order()) {
            widest = Math.max(widest, FigureFont.width(categories.label(base), 1, false));
        }
        this.letters = letters(half, widest, layout.bases().size());
        this.radius = half - widest * letters - gap();
        this.cx = style.width() / 2;
        this.cy = (style.height() - footer()) / 2;
        placeTargets();
    }

    /** Letters of the bases: as large as usual, unless that leaves no circle, or neighbours would touch. */
    private double letters(double half, double widest, int bases) {
        double size = 0.9 * style.fontSize();
        while (size > SMALLEST_LETTERS) {
            double r = half - widest * size - gap();
            boolean apart = 2 * Math.PI * r >= bases * size * FigureFont.LINE;
            if (r >= LEAST_RADIUS * half && apart) {
                return size;
            }
            size -= 0.1;
        }
        return SMALLEST_LETTERS;
    }

    /** Height of the legend's strip. */
    double footer() {
        return 3.6 * style.fontSize();
    }

    /** From the circle to the names. */
    double gap() {
        return 0.9 * style.fontSize();
    }

    double letters() {
        return letters;
    }

    double targetLetters() {
        return Math.max(letters, Math.min(style.fontSize() * 1.05, radius / 22));
    }

    double radius() {
        return radius;
    }

    double x(Position position) {
        return cx + radius * position.x();
    }

    double y(Position position) {
        return cy + radius * position.y();
    }

    /** Where the name of a base begins and runs: outwards, never upside down. */
    Spot baseSpot(int base) {
        Position p = layout.bases().get(base);
        double degrees = Math.toDegrees(Math.atan2(p.y(), p.x()));
        boolean flip = p.x() < -1e-9;
        double out = 1 + gap() / radius;
        return new Spot(
                cx + radius * out * p.x(),
                cy + radius * out * p.y(),
                flip ? degrees + 180 : degrees,
                flip ? Anchor.END : Anchor.START);
    }

    /** The box of a target's name. */
    Box targetBox(int target) {
        return targetBoxes.get(target);
    }

    /** Boxes around the places of the layout, parted where they would overlap. */
    private void placeTargets() {
        double size = targetLetters();
        Lettering letters = Lettering.plain(size, style.palette().ink()).inBold();
        layout.targets().forEach((target, place) -> {
            double width = FigureFont.width(categories.label(target), letters) + size;
            double height = size * FigureFont.LINE + 0.5 * size;
            targetBoxes.put(target, new Box(x(place) - width / 2, y(place) - height / 2, width, height));
        });
        targetBoxes.putAll(BoxParting.part(targetBoxes, 0.6 * size, new HitShape.Disc(cx, cy, 0.86 * radius)));
    }
}
