package org.neuraldeps.app.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.Tiles;

/** What is lit in a matrix: the row and the column of each category that is hovered or pinned. */
final class MatrixLight {

    private static final double STRENGTH = 0.4;
    private static final double LEAST = 0.9;

    private final MatrixOrders orders;
    private final MatrixView view;
    private final FigureStyle style;
    private final List<Integer> lit = new ArrayList<>();

    MatrixLight(MatrixOrders orders, MatrixView view, FigureStyle style) {
        this.orders = orders;
        this.view = view;
        this.style = style;
        Highlight highlight = style.highlight();
        highlight.hovered().ifPresent(lit::add);
        highlight.pinned().stream()
                .sorted()
                .filter(category -> !highlight.isHovered(category))
                .forEach(lit::add);
        lit.removeIf(category -> category >= view.n());
    }

    /** The categories that are lit, what is hovered first. */
    List<Integer> lit() {
        return lit;
    }

    /** Bands across the rows and columns, below the cells. */
    void bands(Sheet sheet) {
        if (lit.isEmpty()) {
            return;
        }
        Palette palette = style.palette();
        int rgb = palette.mixed(palette.highlight(), STRENGTH).getRGB();
        Box area = view.area();
        Tiles.Builder tiles = new Tiles.Builder(area, 2 * lit.size());
        for (int category : lit) {
            double height = Math.max(LEAST, view.height());
            double width = Math.max(LEAST, view.width());
            double y = view.y(orders.rows().places()[category] + 0.5) - height / 2;
            double x = view.x(orders.columns().places()[category] + 0.5) - width / 2;
            tiles.add(area.x(), y, area.width(), height, rgb);
            tiles.add(x, area.y(), width, area.height(), rgb);
        }
        sheet.add(new Mark.Tiled(tiles.tiles()));
    }
}
