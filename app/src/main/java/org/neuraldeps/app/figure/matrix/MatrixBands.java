package org.neuraldeps.app.figure.matrix;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.Tiles;
import org.neuraldeps.app.figure.several.CategoryGroups;
import org.neuraldeps.app.figure.several.GroupMark;
import org.neuraldeps.solver.data.Categories;

/**
 * The groups of rows and columns as bands of colour beside them. The first eight fill the width of the band, the next its half near the cells, further ones its other half, so that
 * two of one colour are told apart.
 */
final class MatrixBands {

    /** Thinner ones are not seen as a colour, points. */
    private static final double LEAST = 0.6;

    private final CategoryGroups groups;
    private final Categories categories;
    private final MatrixView view;
    private final FigureStyle style;

    MatrixBands(CategoryGroups groups, Categories categories, MatrixView view, FigureStyle style) {
        this.groups = groups;
        this.categories = categories;
        this.view = view;
        this.style = style;
    }

    void draw(Sheet sheet, MatrixOrders orders, MatrixLayout layout) {
        Box left = layout.leftBand();
        Box upper = layout.upperBand();
        Tiles.Builder tiles = new Tiles.Builder(new Box(0, 0, style.width(), style.height()), 2 * view.n());
        double height = Math.max(LEAST, view.height());
        for (int place = view.firstRow(); place <= view.lastRow(); place++) {
            double top = Math.max(left.y(), view.y(place));
            Box part = new Box(left.x(), top, left.width(), Math.min(left.bottom(), view.y(place) + height) - top);
            add(tiles, orders.rows().order()[place], part, Side.LEFT);
        }
        double width = Math.max(LEAST, view.width());
        for (int place = view.firstColumn(); place <= view.lastColumn(); place++) {
            double from = Math.max(upper.x(), view.x(place));
            Box part = new Box(from, upper.y(), Math.min(upper.right(), view.x(place) + width) - from, upper.height());
            add(tiles, orders.columns().order()[place], part, Side.UPPER);
        }
        Tiles drawn = tiles.tiles();
        if (drawn.size() > 0) {
            sheet.add(new Mark.Tiled(drawn));
        }
        sheet.hit(
                HitRegion.of(new HitShape.Field(left, (x, y) -> of(orders.rows().order()[view.row(y)]))));
        sheet.hit(HitRegion.of(
                new HitShape.Field(upper, (x, y) -> of(orders.columns().order()[view.column(x)]))));
    }

    private HitRegion of(int category) {
        return new HitRegion(
                category,
                HitRegion.Role.CATEGORY,
                new HitShape.Disc(0, 0, 0),
                () -> categories.label(category) + groups.words(category));
    }

    /** On which side of the cells a band is. */
    private enum Side {
        LEFT,
        UPPER
    }

    private void add(Tiles.Builder tiles, int category, Box part, Side side) {
        groups.of(category).ifPresent(group -> {
            Box seen = side == Side.LEFT ? across(part, group.mark()) : down(part, group.mark());
            tiles.add(
                    seen.x(),
                    seen.y(),
                    seen.width(),
                    seen.height(),
                    group.mark().color(style.palette()).getRGB());
        });
    }

    private static Box across(Box part, GroupMark mark) {
        double half = part.width() / 2;
        return switch (mark.form()) {
            case 0 -> part;
            case 1 -> new Box(part.x() + half, part.y(), half, part.height());
            default -> new Box(part.x(), part.y(), half, part.height());
        };
    }

    private static Box down(Box part, GroupMark mark) {
        double half = part.height() / 2;
        return switch (mark.form()) {
            case 0 -> part;
            case 1 -> new Box(part.x(), part.y() + half, part.width(), half);
            default -> new Box(part.x(), part.y(), part.width(), half);
        };
    }

    /** The sample of a group in a legend: as wide as the band of columns is high. */
    static Mark sample(GroupMark mark, Box box, FigureStyle style) {
        Box seen = down(box, mark);
        return new Mark.Rect(seen, 0, Mark.Paint.filled(mark.color(style.palette())));
    }
}
