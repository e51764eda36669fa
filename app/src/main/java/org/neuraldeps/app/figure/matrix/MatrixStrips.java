package org.neuraldeps.app.figure.matrix;

import java.util.function.IntToDoubleFunction;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.Tiles;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.solver.data.Categories;

/** A bar for each row, Σ |θ| of the target, and for each column, Σ |θ| that the category gives to others: whatever filters leave out. */
final class MatrixStrips {

    private static final double LEAST = 0.75;

    private final Categories categories;
    private final LayeredEdges kept;
    private final MatrixOrders orders;
    private final MatrixView view;
    private final MatrixLayout layout;
    private final FigureStyle style;

    MatrixStrips(
            Categories categories,
            LayeredEdges kept,
            MatrixOrders orders,
            MatrixView view,
            MatrixLayout layout,
            FigureStyle style) {
        this.categories = categories;
        this.kept = kept;
        this.orders = orders;
        this.view = view;
        this.layout = layout;
        this.style = style;
    }

    void draw(Sheet sheet, StripScale scale) {
        double[] in = kept.inStrengths(view.n());
        double[] out = kept.outStrengths(view.n());
        int rgb = style.palette()
                .mixed(style.palette().ink(), style.palette().isDark() ? 0.7 : 0.55)
                .getRGB();
        Box right = layout.rightStrip();
        Box lower = layout.lowerStrip();
        Tiles.Builder tiles = new Tiles.Builder(new Box(0, 0, style.width(), style.height()), 2 * view.n());
        bars(
                view.firstRow(),
                view.lastRow(),
                view.height(),
                place -> scale.partIn(in[orders.rows().order()[place]]),
                (from, to, part) -> {
                    double top = Math.max(right.y(), view.y(from));
                    double height = Math.min(right.bottom(), view.y(to) - apart(view.height())) - top;
                    tiles.add(right.x(), top, part * right.width(), height, rgb);
                });
        bars(
                view.firstColumn(),
                view.lastColumn(),
                view.width(),
                place -> scale.partOut(out[orders.columns().order()[place]]),
                (from, to, part) -> {
                    double left = Math.max(lower.x(), view.x(from));
                    double width = Math.min(lower.right(), view.x(to) - apart(view.width())) - left;
                    tiles.add(left, lower.y(), width, part * lower.height(), rgb);
                });
        Tiles drawn = tiles.tiles();
        if (drawn.size() > 0) {
            sheet.add(new Mark.Tiled(drawn));
        }
        sheet.hit(HitRegion.of(
                new HitShape.Field(right, (x, y) -> of(orders.rows().order()[view.row(y)], MatrixWords::target, in))));
        sheet.hit(HitRegion.of(new HitShape.Field(
                lower, (x, y) -> of(orders.columns().order()[view.column(x)], MatrixWords::predictor, out))));
    }

    /** Bars that are thick enough stand apart. */
    private static double apart(double thickness) {
        return thickness < 4 ? 0 : Math.min(2, 0.2 * thickness);
    }

    private interface StrengthWords {
        String of(Categories categories, LayeredEdges kept, int category, double strength);
    }

    private HitRegion of(int category, StrengthWords words, double[] strengths) {
        return new HitRegion(
                category,
                HitRegion.Role.CATEGORY,
                new HitShape.Disc(0, 0, 0),
                () -> words.of(categories, kept, category, strengths[category]));
    }

    private interface Bar {
        void add(int from, int to, double part);
    }

    /** Where several share a place too small for one, the longest is shown. */
    private static void bars(int first, int last, double thickness, IntToDoubleFunction parts, Bar bar) {
        int together = (int) Math.max(1, Math.ceil(LEAST / thickness));
        for (int from = first - first % together; from <= last; from += together) {
            double longest = 0;
            for (int place = Math.max(first, from); place <= Math.min(last, from + together - 1); place++) {
                longest = Math.max(longest, parts.applyAsDouble(place));
            }
            bar.add(from, from + together, longest);
        }
    }
}
