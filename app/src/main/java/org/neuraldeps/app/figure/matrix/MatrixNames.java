package org.neuraldeps.app.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.Anchor;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.solver.data.Categories;

/**
 * The names of targets left of their rows and of predictors above their columns: all where there is room for all, else every second, fifth, tenth …, with a tick;
 * they move with their rows. What is lit has its name in any case.
 */
final class MatrixNames {

    private static final double TICK = 2.5;

    private final Categories categories;
    private final MatrixOrders orders;
    private final MatrixView view;
    private final MatrixLayout layout;
    private final FigureStyle style;
    private final double size;

    MatrixNames(Categories categories, MatrixOrders orders, MatrixView view, MatrixLayout layout, FigureStyle style) {
        this.categories = categories;
        this.orders = orders;
        this.view = view;
        this.layout = layout;
        this.style = style;
        this.size = 0.85 * style.fontSize();
    }

    /** One side of the matrix. */
    private record Side(MatrixPlaces places, int first, int last, double pitch, boolean isRows) {}

    void draw(Sheet sheet, MatrixLight light) {
        Side rows = new Side(orders.rows(), view.firstRow(), view.lastRow(), view.height(), true);
        Side columns = new Side(orders.columns(), view.firstColumn(), view.lastColumn(), view.width(), false);
        draw(sheet, light, rows);
        draw(sheet, light, columns);
        sides(sheet);
    }

    /** What rows and columns are stands in the corner between their names. */
    private void sides(Sheet sheet) {
        double right = view.area().x() - layout.gap() - TICK;
        double lowest = view.area().y() - layout.gap() - 1.15 * size;
        Lettering faint = Lettering.plain(size, style.palette().faint());
        sheet.keep(new Mark.Text("predictors →", TextPosition.upTo(right, lowest - 1.3 * size), faint));
        sheet.keep(new Mark.Text("targets ↓", TextPosition.upTo(right, lowest), faint));
    }

    private void draw(Sheet sheet, MatrixLight light, Side side) {
        List<Double> taken = new ArrayList<>();
        for (int category : light.lit()) {
            int place = side.places().places()[category];
            if (isSeen(side, place) && isFree(taken, along(side, place))) {
                taken.add(along(side, place));
                name(sheet, side, place, category, true);
            }
        }
        int step = step(side.pitch());
        for (int place = side.first() - side.first() % step + step / 2; place <= side.last(); place += step) {
            if (place >= side.first() && isSeen(side, place) && isFree(taken, along(side, place))) {
                name(sheet, side, place, side.places().order()[place], false);
                if (step > 1) {
                    tick(sheet, side, place);
                }
            }
        }
    }

    private double line() {
        return 1.2 * size;
    }

    /** 1, 2, 5, 10, 20, 50 …: the least at which names do not touch. */
    private int step(double pitch) {
        int step = 1;
        int[] factors = {2, 5, 10};
        for (int decade = 1; step * pitch < line(); decade *= 10) {
            for (int i = 0; i < factors.length && step * pitch < line(); i++) {
                step = factors[i] * decade;
            }
        }
        return step;
    }

    private boolean isFree(List<Double> taken, double along) {
        return taken.stream().allMatch(other -> Math.abs(other - along) >= line());
    }

    private double along(Side side, int place) {
        return side.isRows() ? view.y(place + 0.5) : view.x(place + 0.5);
    }

    /** Whether the middle of a row or column lies within the matrix, so that its name stands beside it. */
    private boolean isSeen(Side side, int place) {
        double along = along(side, place);
        return side.isRows()
                ? along >= view.area().y() && along <= view.area().bottom()
                : along >= view.area().x() && along <= view.area().right();
    }

    private void name(Sheet sheet, Side side, int place, int category, boolean isLit) {
        double gap = layout.gap() + TICK;
        String words = Words.shortened(categories.label(category), size, layout.names() - TICK);
        TextPosition position = side.isRows()
                ? TextPosition.upTo(view.area().x() - gap, along(side, place))
                : new TextPosition(along(side, place), view.area().y() - gap, -90, Anchor.START);
        Lettering plain = Lettering.plain(size, style.palette().ink());
        sheet.add(new Mark.Text(words, position, isLit ? plain.lit(style.palette()) : plain));
        sheet.hit(new HitRegion(
                category,
                HitRegion.Role.CATEGORY,
                new HitShape.Label(position, FigureFont.width(words, size, false), size * FigureFont.LINE),
                () -> categories.label(category)));
    }

    private void tick(Sheet sheet, Side side, int place) {
        double at = along(side, place);
        Pen pen = Pen.solid(style.palette().rule(), 0.5);
        double x = view.area().x() - layout.gap() + MatrixLayout.GAP;
        double y = view.area().y() - layout.gap() + MatrixLayout.GAP;
        sheet.add(
                side.isRows()
                        ? new Mark.Line(x - 1 - TICK, at, x - 1, at, pen)
                        : new Mark.Line(at, y - 1 - TICK, at, y - 1, pen));
    }
}
