package org.neuraldeps.solver.labs;

/**
 * A dependency that is to be cut: that of a target on a predictor.
 *
 * @param target i, the category that is predicted
 * @param predictor j, another one
 */
public record CutEdge(int target, int predictor) {

    /** Checks that there are two. */
    public CutEdge {
        if (target < 0 || predictor < 0 || target == predictor) {
            throw new IllegalArgumentException("no dependency of " + target + " on " + predictor);
        }
    }

    /** The same two categories, the smaller first: E f_i f_j does not tell the directions apart. */
    CutEdge undirected() {
        return target < predictor ? this : new CutEdge(/* target= */ predictor, /* predictor= */ target);
    }
}
