package org.neuraldeps.app.state;

import java.util.Objects;

/**
 * Which dependencies are drawn in the pictures of all categories, beside what an {@link EdgeFilter} says. What remains keeps its
 * place, its width and its colour.
 *
 * @param sign by their sign
 * @param scope by the categories at their ends
 * @param isReciprocalOnly only those of two categories that predict each other
 * @param leastIn only those of targets whose Σ |θ| is at least this
 * @param leastOut only those of predictors whose Σ |θ| over all targets is at least this
 */
public record AtlasFilter(EdgeSign sign, EdgeScope scope, boolean isReciprocalOnly, double leastIn, double leastOut) {

    /** Everything. */
    public static final AtlasFilter ALL = new AtlasFilter(EdgeSign.ANY, EdgeScope.ALL, false, 0, 0);

    /** @throws IllegalArgumentException if a strength is no number of 0 or more */
    public AtlasFilter {
        Objects.requireNonNull(sign);
        Objects.requireNonNull(scope);
        if (!(leastIn >= 0) || Double.isInfinite(leastIn) || !(leastOut >= 0) || Double.isInfinite(leastOut)) {
            throw new IllegalArgumentException("strengths from " + leastIn + " and " + leastOut);
        }
    }

    /** The same by another sign. */
    public AtlasFilter of(EdgeSign other) {
        return new AtlasFilter(other, scope, isReciprocalOnly, leastIn, leastOut);
    }

    /** The same by other ends. */
    public AtlasFilter of(EdgeScope other) {
        return new AtlasFilter(sign, other, isReciprocalOnly, leastIn, leastOut);
    }

    /** The same with reciprocal dependencies alone, or all. */
    public AtlasFilter reciprocalOnly(boolean other) {
        return new AtlasFilter(sign, scope, other, leastIn, leastOut);
    }

    /** The same from other strengths on. */
    public AtlasFilter from(double otherIn, double otherOut) {
        return new AtlasFilter(sign, scope, isReciprocalOnly, otherIn, otherOut);
    }
}
