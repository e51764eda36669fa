package org.neuraldeps.app.state;

import java.util.List;
import org.neuraldeps.solver.covlasso.Coefficient;

/**
 * Which dependencies are drawn in the figures of several targets. What remains keeps its place, its width and its length.
 *
 * @param least those with a smaller |θ| are left out
 * @param most of each target, only the strongest so many
 */
public record EdgeFilter(double least, int most) {

    /** Everything. */
    public static final EdgeFilter ALL = new EdgeFilter(0, Integer.MAX_VALUE);

    /** @throws IllegalArgumentException if there is no such |θ|, or nothing would be left of any target */
    public EdgeFilter {
        if (!(least >= 0) || Double.isInfinite(least) || most < 1) {
            throw new IllegalArgumentException("|θ| from " + least + ", " + most + " of each target");
        }
    }

    /** Whether it leaves out the weak ones. */
    public boolean hasLeast() {
        return least > 0;
    }

    /** Whether it counts those of each target. */
    public boolean hasMost() {
        return most < Integer.MAX_VALUE;
    }

    /** What remains of some coefficients by falling |θ|. */
    public List<Coefficient> apply(List<Coefficient> byMagnitude) {
        return byMagnitude.stream()
                .filter(c -> Math.abs(c.value()) >= least)
                .limit(most)
                .toList();
    }
}
