package org.neuraldeps.solver.graph;

import java.util.Arrays;
import org.neuraldeps.solver.work.Progress;

/** Places of which those that are nearer than some room part, each by the same amount, until hardly any are. */
final class PartedPlaces {

    private static final int ROUNDS = 300;

    /** Places this much of the room apart are left. */
    private static final double ENOUGH = 0.99;

    /** Of what two lack they get in a round, each half. */
    private static final double PACE = 0.5;

    private static final double GOLDEN_ANGLE = 2.399963229728653;

    private final double[] x;
    private final double[] y;
    private final double room;

    /** The first place of each cell of a grid, and the next of the same cell; -1 for none. */
    private int[] heads;

    private final int[] next;

    /** @param x changed by {@link #run} as y is */
    PartedPlaces(double[] x, double[] y, double room) {
        this.x = x;
        this.y = y;
        this.room = room;
        this.next = new int[x.length];
    }

    void run(Progress progress) {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            progress.checkCancelled();
            moved = round();
        }
    }

    /** Cells as wide as the room: whoever is too close is in one of nine. */
    private boolean round() {
        double left = Arrays.stream(x).min().orElseThrow();
        double top = Arrays.stream(y).min().orElseThrow();
        int columns = 1 + cell(Arrays.stream(x).max().orElseThrow() - left);
        int rows = 1 + cell(Arrays.stream(y).max().orElseThrow() - top);
        int[] cells = new int[x.length];
        Arrays.setAll(cells, i -> cell(y[i] - top) * columns + cell(x[i] - left));
        heads = new int[columns * rows];
        Arrays.fill(heads, -1);
        boolean moved = false;
        for (int i = 0; i < x.length; i++) {
            int row = cells[i] / columns;
            int column = cells[i] % columns;
            for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                    moved |= partFrom(i, heads[r * columns + c]);
                }
            }
            next[i] = heads[cells[i]];
            heads[cells[i]] = i;
        }
        return moved;
    }

    private int cell(double along) {
        return (int) (along / room);
    }

    private boolean partFrom(int i, int head) {
        boolean moved = false;
        for (int j = head; j >= 0; j = next[j]) {
            moved |= part(i, j);
        }
        return moved;
    }

    private boolean part(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= ENOUGH * room) {
            return false;
        }
        double shift = PACE / 2 * (room - distance);
        // Those in the same place part in a direction of their own.
        double towardsX = distance > 0 ? dx / distance : StrictMath.cos(GOLDEN_ANGLE * i);
        double towardsY = distance > 0 ? dy / distance : StrictMath.sin(GOLDEN_ANGLE * i);
        x[i] += shift * towardsX;
        y[i] += shift * towardsY;
        x[j] -= shift * towardsX;
        y[j] -= shift * towardsY;
        return true;
    }
}
