package org.neuraldeps.app.figure.matrix;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.state.EdgeLayer;

/**
 * Which part of a cell a layer has. Dependencies within the networks exclude each other; where those between the networks are shown beside them
 * these have the lower half, if there is room for halves.
 */
final class MatrixParts {

    /** The least height of a cell that has two parts, points. */
    private static final double LEAST_SPLIT = 4;

    private final MatrixView view;
    private final boolean areSplit;

    MatrixParts(MatrixView view, LayeredEdges kept) {
        this.view = view;
        this.areSplit =
                kept.layers().size() > 1 && kept.layers().containsKey(EdgeLayer.SOLVED) && view.height() >= LEAST_SPLIT;
    }

    /** The part of the cell at a row and a column, points. */
    Box box(int row, int column, EdgeLayer layer) {
        return of(new Box(view.x(column), view.y(row), view.width(), view.height()), layer);
    }

    /** The part of a cell that a layer has. */
    Box of(Box cell, EdgeLayer layer) {
        double height = areSplit ? cell.height() / 2 : cell.height();
        double down = areSplit && layer == EdgeLayer.SOLVED ? height : 0;
        return new Box(cell.x(), cell.y() + down, cell.width(), height);
    }
}
