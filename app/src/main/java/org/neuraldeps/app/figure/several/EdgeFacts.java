package org.neuraldeps.app.figure.several;

import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.EdgeScope;
import org.neuraldeps.solver.graph.Communities;
import org.neuraldeps.solver.graph.Grouping;
import org.neuraldeps.solver.graph.SparseTheta;

/** What is known of the edges of Θ beside θ. */
public interface EdgeFacts {

    /** Nothing is known: every edge counts as stable, and all categories are of one community. */
    EdgeFacts NONE = new EdgeFacts() {};

    /**
     * What a filter asks for of Θ, and no more: communities where it tells edges within them from edges between them. Those of a
     * thousand categories at k = 5 take some 10 ms.
     */
    static EdgeFacts of(SparseTheta theta, AtlasFilter filter) {
        if (filter.scope() != EdgeScope.COMMUNITY && filter.scope() != EdgeScope.BETWEEN) {
            return NONE;
        }
        Grouping communities = Communities.of(theta).groups();
        return new EdgeFacts() {
            @Override
            public boolean isWithin(int target, int predictor) {
                return communities.of(target) == communities.of(predictor);
            }
        };
    }

    /**
     * Whether an edge is found again on most halves of the fit rows; every edge where nobody asks.
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
