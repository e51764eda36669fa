package org.neuraldeps.app.figure.several;

import java.util.Comparator;
import java.util.List;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * A dependency of a target on a base.
 *
 * @param base the category that predicts
 * @param target the category that is predicted
 * @param value θ, not 0
 */
public record Edge(int base, int target, double value) {

    private static final Comparator<Edge> WEAK_FIRST = Comparator.comparingDouble(Edge::magnitude)
            .thenComparingInt(Edge::target)
            .thenComparingInt(Edge::base);

    /** The edges of some solutions that a filter leaves, the weakest first. */
    public static List<Edge> of(RadialLayout layout, List<Solution> solutions, EdgeFilter filter) {
        return among(layout, Dependencies.of(solutions), filter);
    }

    /** The same of what targets are made of, however that was found. */
    public static List<Edge> among(RadialLayout layout, List<Dependencies> targets, EdgeFilter filter) {
        return targets.stream()
                .flatMap(target -> filter.apply(target.byMagnitude()).stream()
                        .filter(c -> layout.bases().containsKey(c.category()))
                        .map(c -> new Edge(c.category(), target.target(), c.value())))
                .sorted(WEAK_FIRST)
                .toList();
    }

    /** |θ|. */
    public double magnitude() {
        return Math.abs(value);
    }

    /** Whether one of its ends is lit. */
    public boolean isLit(Highlight highlight) {
        return highlight.shows(base) || highlight.shows(target);
    }

    /** What to say where the mouse meets it. */
    public String tooltip(Categories categories, SeveralMarks marks) {
        return tooltip(categories, value, marks);
    }

    /** What to say where the mouse meets one that is missed. */
    public String missedTooltip(Categories categories, SeveralMarks marks) {
        return tooltip(categories, 0, marks);
    }

    private String tooltip(Categories categories, double found, SeveralMarks marks) {
        return Captions.tooltip(categories.label(base) + " → " + categories.label(target), found) + marks.lines(this);
    }
}
