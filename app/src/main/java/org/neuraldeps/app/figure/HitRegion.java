package org.neuraldeps.app.figure;

/**
 * A place in a figure that stands for a category.
 *
 * @param category index of the category
 * @param role what the place shows of it
 * @param shape where it is
 * @param tooltip what to say there, one line or a few
 */
public record HitRegion(int category, Role role, HitShape shape, String tooltip) {

    /** What a place shows of a category. */
    public enum Role {
        /** The target. */
        TARGET,
        /** A category that predicts, or could. */
        CATEGORY,
        /** The line of a coefficient, or its path. */
        COEFFICIENT
    }
}
