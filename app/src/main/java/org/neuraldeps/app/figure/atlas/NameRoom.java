package org.neuraldeps.app.figure.atlas;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.solver.graph.AtlasPlaces;

/** What room for names is left at one scale, found by cells with about one dot each. Confined to one thread. */
final class NameRoom {

    private static final int MOST_CELLS = 200;

    /** Letters of two names stand apart by this much, and names from dots, points. */
    private static final double APART = 1.5;

    /** How far beside the square a name may reach, points. */
    private static final double BESIDE = 10;

    private final AtlasPlaces places;
    private final int[] ranks;
    private final double scale;
    private final int cells;
    private final List<List<Integer>> dots;
    private final List<List<Box>> names;

    /**
     * @param order the categories by falling importance
     * @param scale points per side of the square
     */
    NameRoom(AtlasPlaces places, int[] order, double scale) {
        this.places = places;
        this.scale = scale;
        this.cells = (int) Math.max(1, Math.min(MOST_CELLS, Math.ceil(Math.sqrt(order.length))));
        this.dots = new ArrayList<>(cells * cells);
        this.names = new ArrayList<>(cells * cells);
        for (int i = 0; i < cells * cells; i++) {
            dots.add(new ArrayList<>(2));
            names.add(new ArrayList<>(2));
        }
        this.ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            int category = order[rank];
            ranks[category] = rank;
            dots.get(cell(places.y(category)) * cells + cell(places.x(category)))
                    .add(category);
        }
    }

    /**
     * Takes the room for a name, if it is free.
     *
     * @param beside its box from the middle of its dot, points, downwards
     * @param mostCovered how many dots of lesser categories it may lie on
     */
    boolean take(int category, Box beside, int mostCovered) {
        double x = places.x(category) * scale + beside.x();
        double y = places.y(category) * scale + beside.y();
        Box box = new Box(x, y, beside.width(), beside.height());
        if (!new Box(0, 0, scale, scale).grown(BESIDE).contains(box.x(), box.y())
                || !new Box(0, 0, scale, scale).grown(BESIDE).contains(box.right(), box.bottom())) {
            return false;
        }
        Box clear = box.grown(APART);
        int covered = 0;
        for (int row = cell(clear.y() / scale); row <= cell(clear.bottom() / scale); row++) {
            for (int column = cell(clear.x() / scale); column <= cell(clear.right() / scale); column++) {
                int cell = row * cells + column;
                if (names.get(cell).stream().anyMatch(clear::overlaps)) {
                    return false;
                }
                covered += covered(category, clear, cell);
                if (covered > mostCovered) {
                    return false;
                }
            }
        }
        for (int row = cell(box.y() / scale); row <= cell(box.bottom() / scale); row++) {
            for (int column = cell(box.x() / scale); column <= cell(box.right() / scale); column++) {
                names.get(row * cells + column).add(box);
            }
        }
        return true;
    }

    /** Dots under a box; one of a category that matters more counts as too many. */
    private int covered(int category, Box box, int cell) {
        int covered = 0;
        for (int other : dots.get(cell)) {
            if (other != category && box.contains(places.x(other) * scale, places.y(other) * scale)) {
                covered += ranks[other] < ranks[category] ? MOST_CELLS : 1;
            }
        }
        return covered;
    }

    private int cell(double part) {
        return (int) Math.max(0, Math.min(cells - 1, Math.floor(part * cells)));
    }
}
