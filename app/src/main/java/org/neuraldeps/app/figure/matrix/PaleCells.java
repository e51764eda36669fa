package org.neuraldeps.app.figure.matrix;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Tiles;
import org.neuraldeps.app.state.EdgeLayer;

/**
 * How the cell of a dependency is drawn that most half-samples do without: hollow, or, where a cell has no room for a frame, paler.
 *
 * @param page the colour inside
 * @param areHollow whether cells have room for a frame
 */
record PaleCells(int page, boolean areHollow) {

    /** The least side of a cell with a frame, points. */
    private static final double LEAST = 3.5;

    /** Thickness of a frame in parts of the smaller side. */
    private static final double FRAME = 0.18;

    /** Those of a matrix as it is seen. */
    static PaleCells of(MatrixView view, MatrixParts parts, MatrixColors colors) {
        Box any = parts.of(new Box(0, 0, view.width(), view.height()), EdgeLayer.SOLVED);
        return new PaleCells(colors.page(), Math.min(any.width(), any.height()) >= LEAST);
    }

    /** What lies inside the frame of a cell. */
    void addInside(Tiles.Builder tiles, Box cell) {
        double frame = FRAME * Math.min(cell.width(), cell.height());
        tiles.add(cell.x() + frame, cell.y() + frame, cell.width() - 2 * frame, cell.height() - 2 * frame, page);
    }
}
