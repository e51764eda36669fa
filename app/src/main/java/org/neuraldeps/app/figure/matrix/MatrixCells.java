package org.neuraldeps.app.figure.matrix;

import java.awt.Color;
import org.neuraldeps.app.figure.Tiles;
import org.neuraldeps.app.figure.several.KeptEdges;

/** The cells of dependencies that can be seen. Where cells are too small to be seen they are drawn larger, the strongest on top. */
final class MatrixCells {

    /** The least side of a cell, points: what is smaller is not seen as a colour. */
    private static final double LEAST = 0.9;

    private final MatrixOrders orders;
    private final KeptEdges kept;
    private final MatrixView view;
    private final MatrixColors colors;
    private int inView;

    MatrixCells(MatrixOrders orders, KeptEdges kept, MatrixView view, MatrixColors colors) {
        this.orders = orders;
        this.kept = kept;
        this.view = view;
        this.colors = colors;
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
                add(tiles, row, column, colors.rgb(kept.value(i)));
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

    private void add(Tiles.Builder tiles, int row, int column, int rgb) {
        double width = Math.max(LEAST, view.width());
        double height = Math.max(LEAST, view.height());
        double x = view.x(column) + (view.width() - width) / 2;
        double y = view.y(row) + (view.height() - height) / 2;
        tiles.add(x, y, width, height, rgb);
    }
}
