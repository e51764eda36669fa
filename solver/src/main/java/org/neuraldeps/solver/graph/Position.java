package org.neuraldeps.solver.graph;

/**
 * A place in the unit disc: x to the right, y downwards.
 *
 * @param x from −1 to 1
 * @param y from −1 to 1
 */
public record Position(double x, double y) {

    /** Distance from the centre. */
    public double radius() {
        return Math.hypot(x, y);
    }

    /** Distance from another place. */
    public double distance(Position other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
