package org.neuraldeps.app.figure;

import java.awt.Color;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** The opaque colours of a grid of cells, compared by value. Immutable; 4 bytes a cell. */
public final class CellColors {

    private static final int OPAQUE = 0xFF000000;

    private final int rows;
    private final int columns;
    private final int[] rgb;

    private CellColors(int rows, int columns, int[] rgb) {
        this.rows = rows;
        this.columns = columns;
        this.rgb = rgb;
    }

    /**
     * The colours of rows x columns cells.
     *
     * @param rgb the colour of the cell in a row, counted from the top, and a column, as {@link Color#getRGB} gives it
     * @throws IllegalArgumentException if there is no cell
     */
    public static CellColors of(int rows, int columns, IntBinaryOperator rgb) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException(rows + " x " + columns + " cells");
        }
        int[] all = new int[rows * columns];
        for (int i = 0; i < all.length; i++) {
            all[i] = OPAQUE | rgb.applyAsInt(i / columns, i % columns);
        }
        return new CellColors(rows, columns, all);
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of columns. */
    public int columns() {
        return columns;
    }

    /** The colour of a cell, as {@link Color#getRGB} gives it. */
    public int rgb(int row, int column) {
        return rgb[row * columns + column];
    }

    /** The end, exclusive, of the run of cells of one colour that begins at a column of a row. */
    int runEnd(int row, int column) {
        int end = column + 1;
        while (end < columns && rgb(row, end) == rgb(row, column)) {
            end++;
        }
        return end;
    }

    /** How many such runs there are in all rows. */
    int runs() {
        int count = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column = runEnd(row, column)) {
                count++;
            }
        }
        return count;
    }

    /** No more than so many rows and columns; the colour of a new cell is the mean of those it stands for. */
    CellColors reduced(int mostRows, int mostColumns) {
        int fewerRows = Math.min(rows, Math.max(1, mostRows));
        int fewerColumns = Math.min(columns, Math.max(1, mostColumns));
        if (fewerRows == rows && fewerColumns == columns) {
            return this;
        }
        return of(
                fewerRows,
                fewerColumns,
                (row, column) -> mean(
                        share(row, rows, fewerRows),
                        share(row + 1, rows, fewerRows),
                        share(column, columns, fewerColumns),
                        share(column + 1, columns, fewerColumns)));
    }

    private static int share(int i, int of, int parts) {
        return (int) ((long) i * of / parts);
    }

    private int mean(int top, int bottom, int left, int right) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                int color = rgb(row, column);
                red += color >> 16 & 0xFF;
                green += color >> 8 & 0xFF;
                blue += color & 0xFF;
            }
        }
        double count = (double) (bottom - top) * (right - left);
        return new Color((int) Math.round(red / count), (int) Math.round(green / count), (int) Math.round(blue / count))
                .getRGB();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellColors that && columns == that.columns && Arrays.equals(rgb, that.rgb);
    }

    @Override
    public int hashCode() {
        return 31 * columns + Arrays.hashCode(rgb);
    }

    @Override
    public String toString() {
        return "CellColors[" + rows + " x " + columns + "]";
    }
}
