package org.neuraldeps.app.figure;

import java.util.List;
import java.util.Optional;

/**
 * A figure as data: everything that is drawn, legend included, and where it answers to the mouse. Immutable.
 *
 * @param width points, 1/72 inch
 * @param height points
 * @param fixed what λ does not move, painted first and worth keeping; the page's background, if it has one, is its first mark
 * @param moving what λ, hovering or pinning changes, painted on top
 * @param hits where it answers to the mouse, uppermost last
 * @param title what it shows, one line: the title of the file
 */
public record Figure(
        double width, double height, List<Mark> fixed, List<Mark> moving, List<HitRegion> hits, String title) {

    public Figure {
        fixed = List.copyOf(fixed);
        moving = List.copyOf(moving);
        hits = List.copyOf(hits);
    }

    /** Whether its first mark covers the page, so that nothing shows through. */
    public boolean hasBackground() {
        return !fixed.isEmpty()
                && fixed.get(0) instanceof Mark.Rect first
                && first.bounds().equals(new Box(0, 0, width, height))
                && first.paint().fill() != null;
    }

    /** The place at a point, or the nearest one within some points of it; in a grid of cells, the cell. */
    public Optional<HitRegion> hitAt(double x, double y, double within) {
        HitRegion nearest = null;
        double least = within;
        for (HitRegion hit : hits) {
            double distance = hit.shape().distance(x, y);
            if (distance <= least) {
                least = distance;
                nearest = hit;
            }
        }
        return Optional.ofNullable(nearest).map(hit -> hit.at(x, y));
    }
}
