package org.neuraldeps.app.figure.matrix;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.plot.AxisUnits;
import org.neuraldeps.app.figure.plot.AxisView;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;

/**
 * The part of a matrix that is seen: places of rows from the top and of columns from the left, as lengths of whole cells.
 *
 * @param area that it fills, points
 * @param n how many rows and columns there are
 * @param rows from the upper to the lower edge
 * @param columns from the left to the right edge
 */
record MatrixView(Box area, int n, Range rows, Range columns) {

    /** The smallest part of a side that fills the area, in cells. */
    private static final double LEAST = 2;

    /** As many rows are seen around a category that somebody looks for. */
    private static final int AROUND = 40;

    /** The part that an extent asks for, as far as there is something to see. */
    static MatrixView of(Box area, int n, Extent extent) {
        return new MatrixView(area, n, within(extent.upwards(), n), within(extent.across(), n));
    }

    private static Range within(Optional<Range> asked, int n) {
        Range all = new Range(0, n);
        if (asked.isEmpty()) {
            return all;
        }
        double length = Math.max(
                Math.min(LEAST, n), Math.min(n, asked.get().to() - asked.get().from()));
        double middle = (asked.get().from() + asked.get().to()) / 2;
        double from = Math.max(0, Math.min(n - length, middle - length / 2));
        return new Range(from, from + length);
    }

    /** Height of a row, points. */
    double height() {
        return area.height() / (rows.to() - rows.from());
    }

    /** Width of a column, points. */
    double width() {
        return area.width() / (columns.to() - columns.from());
    }

    /** The upper edge of a row, points. */
    double y(double row) {
        return area.y() + (row - rows.from()) * height();
    }

    /** The left edge of a column, points. */
    double x(double column) {
        return area.x() + (column - columns.from()) * width();
    }

    /** The row at a height; the nearest one outside. */
    int row(double y) {
        return place(rows.from() + (y - area.y()) / height());
    }

    /** The column at a place across; the nearest one outside. */
    int column(double x) {
        return place(columns.from() + (x - area.x()) / width());
    }

    private int place(double at) {
        return (int) Math.max(0, Math.min(n - 1, Math.floor(at)));
    }

    /** The first row that is seen, if only in part. */
    int firstRow() {
        return place(rows.from());
    }

    /** The last row that is seen, if only in part. */
    int lastRow() {
        return place(Math.ceil(rows.to()) - 1);
    }

    /** The first column that is seen, if only in part. */
    int firstColumn() {
        return place(columns.from());
    }

    /** The last column that is seen, if only in part. */
    int lastColumn() {
        return place(Math.ceil(columns.to()) - 1);
    }

    /** Whether all rows and columns are seen. */
    boolean isWhole() {
        return rows.equals(new Range(0, n)) && columns.equals(rows);
    }

    /** A block round a row and a column, in which names can be read. */
    Extent around(int row, int column) {
        double half = Math.min(n, AROUND) / 2.0;
        return Extent.of(Optional.of(within(row + 0.5, half)), Optional.of(within(column + 0.5, half)));
    }

    private Range within(double middle, double half) {
        double from = Math.max(0, Math.min(n - 2 * half, middle - half));
        return new Range(from, from + 2 * half);
    }

    /** As somebody can move it; rows count downwards, so that their axis runs from the lower edge. */
    PlotView plot() {
        AxisUnits down = new AxisUnits() {
            @Override
            public double shown(double coordinate) {
                return n - coordinate;
            }
        };
        return new PlotView(
                Plot.MATRIX,
                area,
                new AxisView(columns.from(), columns.to(), 0, n, Optional.empty()),
                new AxisView(n - rows.to(), n - rows.from(), 0, n, Optional.of(down)),
                OptionalDouble.empty());
    }
}
