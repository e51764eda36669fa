package org.neuraldeps.app.figure.atlas;

import java.awt.Color;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.several.CategoryGroups;
import org.neuraldeps.app.figure.several.GroupMark;
import org.neuraldeps.solver.graph.AtlasPlaces;

/** The dots of categories: the more a category predicts at this λ, the larger. */
final class AtlasDots {

    /** Radius of a category that predicts nothing, and of the largest, points. */
    private static final double LEAST = 0.85;

    private static final double MOST = 3.2;

    /** Radii differ by this much at least: as many looks as a screen can keep. */
    private static final double STEP = 0.1;

    private static final double HIT = 1.5;

    private static final double GROUPED = 1.35;

    private final AtlasPlaces places;
    private final AtlasView view;
    private final FigureStyle style;
    private final double[] out;
    private final Optional<CategoryGroups> groups;
    private final double factor;

    /**
     * @param out Σ |θ| of each category over what it predicts
     * @param groups what colours tell; empty where they tell nothing
     */
    AtlasDots(AtlasPlaces places, AtlasView view, double[] out, Optional<CategoryGroups> groups, FigureStyle style) {
        this.places = places;
        this.view = view;
        this.out = out;
        this.groups = groups;
        this.style = style;
        this.factor = factor(view.wholeScale(), view.zoom(), out.length);
    }

    /** How large dots are: smaller on small pages and of many categories, a little larger where somebody looks closer. */
    static double factor(double wholeScale, double zoom, int categories) {
        double apart = wholeScale / Math.sqrt(Math.max(1, categories));
        return Math.max(0.45, Math.min(1.1, apart / 15)) * Math.min(1.8, Math.sqrt(Math.sqrt(zoom)));
    }

    /**
     * Radius of a dot, points.
     *
     * @param out Σ |θ| of the category over what it predicts
     */
    static double radius(double out, double factor) {
        double radius = Math.min(MOST, LEAST * Math.sqrt(1 + 2.2 * out));
        return Math.max(STEP, Math.round(factor * radius / STEP) * STEP);
    }

    /** Colours and shapes are told apart on dots that are a little larger. */
    private double radius(int category) {
        return radius(out[category], factor) * (groups.isPresent() ? GROUPED : 1);
    }

    /** Whether a category can be seen. */
    boolean isSeen(int category) {
        double reach = MOST * factor * (groups.isPresent() ? GROUPED : 1);
        double x = view.x(places.x(category));
        double y = view.y(places.y(category));
        return x >= view.area().x() + reach
                && x <= view.area().right() - reach
                && y >= view.area().y() + reach
                && y <= view.area().bottom() - reach;
    }

    /** Draws all that can be seen and are not lit; the order is that of importance, least first. */
    void draw(Sheet sheet, int[] order, DotWords words) {
        IntStream.range(0, order.length)
                .map(i -> order[order.length - 1 - i])
                .filter(this::isSeen)
                .forEach(category -> {
                    boolean lit = style.highlight().shows(category);
                    double radius = radius(category) + (lit ? 1.4 : 0);
                    double x = view.x(places.x(category));
                    double y = view.y(places.y(category));
                    sheet.add(new Mark.Dot(x, y, radius, shape(category), lit ? lit() : paint(category)));
                    sheet.hit(new HitRegion(
                            category,
                            HitRegion.Role.CATEGORY,
                            new HitShape.Disc(x, y, Math.max(HIT, radius)),
                            () -> words.of(category)));
                });
    }

    /** The sample of a group in a legend. */
    Mark sample(GroupMark mark, double x, double y, double radius) {
        return new Mark.Dot(x, y, radius, mark.shape(), filled(mark.color(style.palette())));
    }

    private DotShape shape(int category) {
        return groups.flatMap(there -> there.of(category))
                .map(group -> group.mark().shape())
                .orElse(DotShape.CIRCLE);
    }

    private Mark.Paint lit() {
        return new Mark.Paint(
                style.palette().highlight(), Pen.solid(style.palette().ink(), 0.6));
    }

    private Mark.Paint paint(int category) {
        Palette palette = style.palette();
        Color plain = groups.isPresent()
                ? GroupMark.none(palette)
                : palette.mixed(palette.ink(), palette.isDark() ? 0.8 : 0.72);
        return filled(groups.flatMap(there -> there.of(category))
                .map(group -> group.mark().color(palette))
                .orElse(plain));
    }

    private Mark.Paint filled(Color color) {
        return new Mark.Paint(color, Pen.solid(style.palette().page(), 0.45));
    }

    /** Puts into words what is to be said of a category. */
    @FunctionalInterface
    interface DotWords {
        /** One line or a few. */
        String of(int category);
    }
}
