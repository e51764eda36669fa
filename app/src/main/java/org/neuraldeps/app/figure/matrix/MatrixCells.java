package org.neuraldeps.app.figure.matrix;

import java.awt.Color;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Tiles;
import org.neuraldeps.app.figure.several.LayeredEdges;

/**
 * The cells of dependencies that can be seen. Where cells are too small to be seen they are drawn larger, the strongest on top. Where colours
 * tell layers, those below 0 have a minus, if there is room for it.
 */
final class MatrixCells {

    /** The least side of a cell, points: what is smaller is not seen as a colour. */
    private static final double LEAST = 0.9;

    /** The least height of a cell with a minus, points. */
    private static final double LEAST_SIGNED = 3.5;

    private final MatrixOrders orders;
    private final LayeredEdges kept;
    private final MatrixView view;
    private final MatrixParts parts;
    private final MatrixColors colors;
    private final PaleCells pale;
    private int inView;

    MatrixCells(MatrixOrders orders, LayeredEdges kept, MatrixView view, MatrixParts parts, MatrixColors colors) {
        this.orders = orders;
        this.kept = kept;
        this.view = view;
        this.parts = parts;
        this.colors = colors;
        this.pale = PaleCells.of(view, parts, colors);
    }

    /** The cells, the weakest first. */
    Tiles tiles() {
        Tiles.Builder tiles = new Tiles.Builder(view.area(), kept.size());
        inView = 0;
        for (int i = 0; i < kept.size(); i++) {
            int row = orders.rows().places()[kept.target(i)];
            int column = orders.columns().places()[kept.predictor(i)];
            if (isSeen(row, column)) {
                inView++;
                add(tiles, parts.box(row, column, kept.layer(i)), i);
            }
        }
        return tiles.tiles();
    }

    /** How many dependencies the last tiles are of. */
    int inView() {
        return inView;
    }

    /** The cells that would be of a category and itself. */
    Tiles diagonal(Color color) {
        Tiles.Builder tiles = new Tiles.Builder(view.area(), view.n());
        for (int place = Math.max(view.firstRow(), view.firstColumn());
                place <= Math.min(view.lastRow(), view.lastColumn());
                place++) {
            tiles.add(view.x(place), view.y(place), view.width(), view.height(), color.getRGB());
        }
        return tiles.tiles();
    }

    private boolean isSeen(int row, int column) {
        return row >= view.firstRow()
                && row <= view.lastRow()
                && column >= view.firstColumn()
                && column <= view.lastColumn();
    }

    private void add(Tiles.Builder tiles, Box part, int i) {
        double value = kept.value(i);
        boolean isHollow = kept.isPale(i) && pale.areHollow();
        double width = Math.max(LEAST, part.width());
        double height = Math.max(LEAST, part.height());
        double x = part.x() + (part.width() - width) / 2;
        double y = part.y() + (part.height() - height) / 2;
        boolean isPaler = kept.isPale(i) && !isHollow;
        tiles.add(x, y, width, height, isPaler ? colors.pale(kept.layer(i), value) : colors.rgb(kept.layer(i), value));
        if (isHollow) {
            pale.addInside(tiles, part);
        }
        if (colors.areOfLayers() && value < 0 && Math.min(width, height) >= LEAST_SIGNED) {
            Box minus = minus(part);
            tiles.add(
                    minus.x(),
                    minus.y(),
                    minus.width(),
                    minus.height(),
                    isHollow
                            ? colors.rgb(kept.layer(i), value)
                            : colors.letters(value).getRGB());
        }
    }

    /** The minus of a cell below 0, where colours tell layers. */
    static Box minus(Box part) {
        double length = 0.6 * Math.min(part.width(), part.height());
        double thickness = Math.max(0.5, 0.2 * length);
        return new Box(
                part.x() + (part.width() - length) / 2, part.y() + (part.height() - thickness) / 2, length, thickness);
    }
}
