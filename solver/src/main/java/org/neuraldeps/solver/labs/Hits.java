package org.neuraldeps.solver.labs;

/**
 * How many of some rows were answered rightly.
 *
 * @param right how many
 * @param rows of how many
 */
public record Hits(int right, int rows) {

    public Hits {
        if (right < 0 || right > rows) {
            throw new IllegalArgumentException(right + " of " + rows);
        }
    }

    /** The part that was right, between 0 and 1; NaN where there are no rows. */
    public double rate() {
        return (double) right / rows;
    }

    /** Both taken together. */
    public Hits and(Hits other) {
        return new Hits(right + other.right, rows + other.rows);
    }
}
