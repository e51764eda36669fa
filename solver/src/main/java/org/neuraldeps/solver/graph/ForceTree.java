package org.neuraldeps.solver.graph;

import java.util.Arrays;

/**
 * Places in a tree of quarters of quarters, so that what is far off repels as one (Barnes and Hut, 1986; van der Maaten, 2014). The same
 * places in the same order give the same tree, and whoever asks it gets the same sums.
 */
final class ForceTree {

    /** A cell farther away than two of its widths acts from its centre of gravity. */
    private static final double WIDTHS_AWAY = 2;

    /** In cells this deep are those that are in practice in the same place. */
    private static final int DEEPEST = 48;

    private final double[] xs;
    private final double[] ys;
    private double left;
    private double top;
    private double width;

    /** Four for each cell, -1 for none; a cell has places of its own or children. */
    private int[] children;

    private double[] sumsX;
    private double[] sumsY;
    private int[] counts;
    private int cells;

    /**
     * Cost n log n.
     *
     * @param xs not copied
     * @param ys beside them
     */
    ForceTree(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        int room = 2 * xs.length + 1;
        children = new int[4 * room];
        sumsX = new double[room];
        sumsY = new double[room];
        counts = new int[room];
        enclose();
        newCell();
        for (int i = 0; i < xs.length; i++) {
            add(xs[i], ys[i]);
        }
    }

    private void enclose() {
        left = Arrays.stream(xs).min().orElseThrow();
        top = Arrays.stream(ys).min().orElseThrow();
        width = Math.max(
                Arrays.stream(xs).max().orElseThrow() - left,
                Arrays.stream(ys).max().orElseThrow() - top);
    }

    private int newCell() {
        if (cells == counts.length) {
            children = Arrays.copyOf(children, 8 * cells);
            sumsX = Arrays.copyOf(sumsX, 2 * cells);
            sumsY = Arrays.copyOf(sumsY, 2 * cells);
            counts = Arrays.copyOf(counts, 2 * cells);
        }
        Arrays.fill(children, 4 * cells, 4 * cells + 4, -1);
        return cells++;
    }

    private void add(double x, double y) {
        int cell = 0;
        double cellLeft = left;
        double cellTop = top;
        double half = width / 2;
        for (int depth = 0; ; depth++) {
            if (counts[cell] == 1 && depth < DEEPEST) {
                // The one that was alone here goes down a step, and the new one after it.
                int below = child(cell, quarter(sumsX[cell], sumsY[cell], cellLeft, cellTop, half));
                put(below, sumsX[cell], sumsY[cell]);
            }
            boolean isLast = counts[cell] == 0 || depth == DEEPEST;
            put(cell, x, y);
            if (isLast) {
                return;
            }
            int quarter = quarter(x, y, cellLeft, cellTop, half);
            cellLeft += (quarter & 1) * half;
            cellTop += (quarter >> 1) * half;
            half /= 2;
            cell = child(cell, quarter);
        }
    }

    private void put(int cell, double x, double y) {
        sumsX[cell] += x;
        sumsY[cell] += y;
        counts[cell]++;
    }

    private static int quarter(double x, double y, double cellLeft, double cellTop, double half) {
        return (x >= cellLeft + half ? 1 : 0) + (y >= cellTop + half ? 2 : 0);
    }

    private int child(int cell, int quarter) {
        if (children[4 * cell + quarter] < 0) {
            int made = newCell();
            children[4 * cell + quarter] = made;
        }
        return children[4 * cell + quarter];
    }

    /**
     * What repels a place: Σ w² (y_i − y_j) over the others along both axes, and Σ w, where w = 1 / (1 + ‖y_i − y_j‖²).
     *
     * @param sums is given the three
     */
    void repulsion(int i, double[] sums) {
        Arrays.fill(sums, 0);
        repulsion(i, 0, width, sums);
    }

    private void repulsion(int i, int cell, double cellWidth, double[] sums) {
        double dx = xs[i] - sumsX[cell] / counts[cell];
        double dy = ys[i] - sumsY[cell] / counts[cell];
        double square = dx * dx + dy * dy;
        boolean isWhole = counts[cell] == 1 || !hasChildren(cell);
        if (isWhole || square > WIDTHS_AWAY * WIDTHS_AWAY * cellWidth * cellWidth) {
            double weight = 1 / (1 + square);
            // Where it is alone, or among those in its own place, it does not repel itself.
            int others = isWhole && square == 0 ? counts[cell] - 1 : counts[cell];
            sums[0] += others * weight * weight * dx;
            sums[1] += others * weight * weight * dy;
            sums[2] += others * weight;
            return;
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            int below = children[4 * cell + quarter];
            if (below >= 0) {
                repulsion(i, below, cellWidth / 2, sums);
            }
        }
    }

    private boolean hasChildren(int cell) {
        return (children[4 * cell] & children[4 * cell + 1] & children[4 * cell + 2] & children[4 * cell + 3]) != -1;
    }
}
