package org.neuraldeps.solver.graph;

import org.neuraldeps.solver.work.Progress;

/**
 * Places that flow down the gradient of their density, −∇ρ / ρ, as what diffuses does. ρ is that of the places themselves, blurred
 * by a spacing, and a constant background that keeps those at the edge of an island from running off.
 */
final class DensityFlow {

    private static final int ROUNDS = 12;

    /** ρ of as many places everywhere. */
    private static final double BACKGROUND = 1;

    /** Spacings squared. */
    private static final double PACE = 0.3;

    /** Spacings. */
    private static final double LONGEST_STEP = 0.3;

    private static final int CELLS_PER_SPACING = 3;

    private final double[] x;
    private final double[] y;
    private final double spacing;
    private final int cells;
    private double[][] density;

    /** @param x changed by {@link #run} as y is */
    DensityFlow(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.spacing = 1 / Math.sqrt(x.length);
        this.cells = (int) Math.ceil(CELLS_PER_SPACING / spacing) + 1;
    }

    void run(Progress progress) {
        for (int round = 0; round < ROUNDS; round++) {
            progress.checkCancelled();
            density = new double[cells][cells];
            for (int i = 0; i < x.length; i++) {
                add(x[i] * cells - 0.5, y[i] * cells - 0.5);
            }
            density = Blur.of(Blur.of(density, CELLS_PER_SPACING), CELLS_PER_SPACING);
            for (int i = 0; i < x.length; i++) {
                move(i);
            }
        }
    }

    private void move(int i) {
        double column = x[i] * cells - 0.5;
        double row = y[i] * cells - 0.5;
        double scale = -PACE * spacing * spacing * cells / 2 / (BACKGROUND + at(column, row));
        double dx = scale * (at(column + 1, row) - at(column - 1, row));
        double dy = scale * (at(column, row + 1) - at(column, row - 1));
        double shortened =
                Math.min(1, LONGEST_STEP * spacing / Math.max(Double.MIN_NORMAL, Math.sqrt(dx * dx + dy * dy)));
        x[i] = inside(x[i] + shortened * dx);
        y[i] = inside(y[i] + shortened * dy);
    }

    private static double inside(double at) {
        return Math.max(0, Math.min(1, at));
    }

    /** Shares one place out among the four cells round it; 1 in every cell would be one place per spacing squared. */
    private void add(double column, double row) {
        int left = cell(column);
        int top = cell(row);
        double u = part(column, left);
        double v = part(row, top);
        double weight = spacing * spacing * cells * cells;
        density[top][left] += weight * (1 - u) * (1 - v);
        density[top][left + 1] += weight * u * (1 - v);
        density[top + 1][left] += weight * (1 - u) * v;
        density[top + 1][left + 1] += weight * u * v;
    }

    /** Between the middles of cells, linearly. */
    private double at(double column, double row) {
        int left = cell(column);
        int top = cell(row);
        double u = part(column, left);
        double v = part(row, top);
        return (1 - v) * ((1 - u) * density[top][left] + u * density[top][left + 1])
                + v * ((1 - u) * density[top + 1][left] + u * density[top + 1][left + 1]);
    }

    private int cell(double at) {
        return Math.max(0, Math.min(cells - 2, (int) Math.floor(at)));
    }

    private static double part(double at, int cell) {
        return Math.max(0, Math.min(1, at - cell));
    }
}
