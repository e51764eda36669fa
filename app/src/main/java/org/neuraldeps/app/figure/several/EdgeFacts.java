package org.neuraldeps.app.figure.several;

/** What is known of the edges of Θ beside θ. */
public interface EdgeFacts {

    /** Nothing is known: every edge counts as stable, and all categories are of one community. */
    EdgeFacts NONE = new EdgeFacts() {};

    /**
     * Whether an edge is found again on most halves of the fit rows.
     *
     * @param edge its number in Θ
     */
    default boolean isStable(int edge) {
        return true;
    }

    /** Whether two categories are of one community. */
    default boolean isWithin(int target, int predictor) {
        return true;
    }
}
