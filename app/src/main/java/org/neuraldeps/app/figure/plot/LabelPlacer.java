package org.neuraldeps.app.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.Lettering;

/**
 * Finds free places for labels beside points, first come first served: near before far, right before left. What is placed
 * is in the way of what follows. Confined to one thread.
 */
public final class LabelPlacer {

    private static final double[] DISTANCES = {1, 5, 11, 19, 29, 42, 56, 72, 90, 110, 132, 156};

    /** How many of the distances keep a label so near that it needs no looking for. */
    public static final int NEAR = 3;

    /** All distances: for a label that must not be missing. */
    public static final int ANYWHERE = DISTANCES.length;

    private static final double[][] DIRECTIONS = {
        {1, 0},
        {1, -0.7},
        {1, 0.7},
        {-1, 0},
        {-1, -0.7},
        {-1, 0.7},
        {0, -1},
        {0, 1},
        {0.5, -1},
        {0.5, 1},
        {-0.5, -1},
        {-0.5, 1}
    };

    /** Labels in one line are words of their own only with a space between them, points. */
    private static final double SPACE = 2.5;

    private final Box area;
    private final List<Box> taken = new ArrayList<>();

    /** @param area labels stay inside it */
    public LabelPlacer(Box area) {
        this.area = area;
    }

    /** Whether a box meets nothing that is in the way. */
    public boolean isFree(Box box) {
        return taken.stream().noneMatch(box::overlaps);
    }

    /** Keeps labels off a box. */
    public void block(Box box) {
        taken.add(box);
    }

    /**
     * The first free place for a label of a size beside a point, which is blocked from then on.
     *
     * @param clearance distance of the nearest place, points
     * @param steps how many of the distances to try, {@link #NEAR} or {@link #ANYWHERE}
     */
    public Optional<Box> place(double x, double y, Box size, double clearance, int steps) {
        for (int step = 0; step < steps; step++) {
            for (double[] direction : DIRECTIONS) {
                Box box = beside(x, y, size, direction, clearance + DISTANCES[step]);
                if (fits(box)) {
                    taken.add(new Box(box.x() - SPACE, box.y(), box.width() + 2 * SPACE, box.height()));
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    private boolean fits(Box box) {
        return area.contains(box.x(), box.y())
                && area.contains(box.right(), box.bottom())
                && taken.stream().noneMatch(box::overlaps);
    }

    /** The box whose nearest edge or corner lies in a direction from the point. */
    private static Box beside(double x, double y, Box size, double[] direction, double distance) {
        double left = x + direction[0] * distance;
        left -= direction[0] > 0.9 ? 0 : direction[0] < -0.9 ? size.width() : size.width() * (0.5 - direction[0] * 0.5);
        double top = y + direction[1] * distance - size.height() / 2 + Math.signum(direction[1]) * size.height() * 0.4;
        return new Box(left, top, size.width(), size.height());
    }

    /** The size of a label. */
    public static Box size(String words, Lettering lettering) {
        return new Box(0, 0, FigureFont.width(words, lettering), lettering.size() * FigureFont.LINE);
    }
}
