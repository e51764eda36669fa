package org.neuraldeps.app.figure.radial;

import java.util.List;
import org.neuraldeps.solver.covlasso.Coefficient;

/**
 * Which arcs of a radial view are drawn. What remains keeps its width.
 *
 * @param threshold arcs with a smaller |θ| are left out
 * @param most of each target, only the strongest so many
 */
public record EdgeFilter(double threshold, int most) {

    /** Everything. */
    public static final EdgeFilter ALL = new EdgeFilter(0, Integer.MAX_VALUE);

    /** What remains of some coefficients by falling |θ|. */
    List<Coefficient> apply(List<Coefficient> byMagnitude) {
        return byMagnitude.stream()
                .filter(c -> Math.abs(c.value()) >= threshold)
                .limit(most)
                .toList();
    }
}
