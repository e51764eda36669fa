package org.neuraldeps.app.view.canvas;

import java.util.Arrays;

/**
 * Fills shapes into pixels, each pixel by the part of it that a shape covers. Every edge adds, in each row that it crosses, how the covered part changes
 * from one pixel to the next; the sum along the row is the coverage. Only rows and pixels that a shape
 * touches are looked at, so thin shapes cost by their length. Confined to one thread.
 */
final class CoverageGrid {

    private final int width;
    private final int height;

    /** Changes of coverage, one pixel more in each row than there are, 0 outside {@link #paint}. */
    private final float[] changes;

    private final int[] first;
    private final int[] last;
    private int left;
    private int right;
    private int above;
    private int below;
    private int top;
    private int bottom;

    /**
     * @param width pixels
     * @param height pixels
     */
    CoverageGrid(int width, int height) {
        this.width = width;
        this.height = height;
        this.changes = new float[(width + 2) * height];
        this.first = new int[height];
        this.last = new int[height];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, -1);
        clip(0, 0, width, height);
    }

    /** What is painted from now on is seen within these pixels alone, the last ones not among them. */
    void clip(int fromColumn, int fromRow, int toColumn, int toRow) {
        left = Math.max(0, fromColumn);
        right = Math.min(width, toColumn);
        above = Math.max(0, fromRow);
        below = Math.min(height, toRow);
        top = below;
        bottom = above - 1;
    }

    /** Adds an edge of a shape; all edges of a shape together return to where the first begins. Places in pixels. */
    void edge(double x0, double y0, double x1, double y1) {
        if (y0 < y1) {
            falling(x0, y0, x1, y1, 1);
        } else if (y1 < y0) {
            falling(x1, y1, x0, y0, -1);
        }
    }

    private void falling(double x0, double y0, double x1, double y1, int direction) {
        if (y1 <= above || y0 >= below) {
            return;
        }
        double slope = (x1 - x0) / (y1 - y0);
        double from = Math.max(y0, above);
        double to = Math.min(y1, below);
        double x = x0 + (from - y0) * slope;
        int lastRow = (int) Math.ceil(to) - 1;
        for (int row = (int) from; row <= lastRow; row++) {
            double end = Math.min(to, row + 1);
            double there = x + (end - from) * slope;
            across(row, inside(x), inside(there), direction * (end - from));
            from = end;
            x = there;
        }
        top = Math.min(top, (int) Math.max(y0, above));
        bottom = Math.max(bottom, lastRow);
    }

    private double inside(double x) {
        return Math.max(left, Math.min(right, x));
    }

    /** Within one row, from one place across to another, over a part of the row's height. */
    private void across(int row, double from, double to, double part) {
        double start = Math.min(from, to);
        double end = Math.max(from, to);
        int column = (int) start;
        int lastColumn = (int) Math.ceil(end);
        int at = row * (width + 2);
        first[row] = Math.min(first[row], column);
        last[row] = Math.max(last[row], Math.max(column + 1, lastColumn));
        if (lastColumn <= column + 1) {
            double middle = (start + end) / 2 - column;
            changes[at + column] += (float) (part * (1 - middle));
            changes[at + column + 1] += (float) (part * middle);
            return;
        }
        double perColumn = part / (end - start);
        double before = 0;
        for (int c = column; c < lastColumn; c++) {
            // What lies right of the edge within this pixel, and what the next pixel has more than it.
            double in = Math.max(start, c);
            double out = Math.min(end, c + 1);
            double here = perColumn * (out - in);
            double covered = here * (c + 1 - (in + out) / 2);
            changes[at + c] += (float) (covered + before);
            before = here - covered;
        }
        changes[at + lastColumn] += (float) before;
    }

    /**
     * Paints what has been added over what is there, and is empty again.
     *
     * @param rgb the colour
     */
    void paint(int rgb, PixelGrid onto) {
        for (int row = top; row <= bottom; row++) {
            if (last[row] >= 0) {
                paintRow(row, rgb, onto);
            }
        }
        top = below;
        bottom = above - 1;
    }

    private void paintRow(int row, int rgb, PixelGrid onto) {
        int at = row * (width + 2);
        float sum = 0;
        for (int column = first[row]; column <= last[row]; column++) {
            sum += changes[at + column];
            changes[at + column] = 0;
            int part = (int) (Math.min(1, Math.abs(sum)) * 256 + 0.5f);
            if (part > 0 && column < right) {
                onto.mix(row * width + column, rgb, part);
            }
        }
        first[row] = Integer.MAX_VALUE;
        last[row] = -1;
    }
}
