package org.neuraldeps.app.figure.several;

import java.util.Optional;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.EdgeScope;
import org.neuraldeps.solver.graph.Communities;
import org.neuraldeps.solver.graph.Grouping;
import org.neuraldeps.solver.graph.SparseTheta;

/** What is known of the edges of Θ beside θ. */
public interface EdgeFacts {

    /** Nothing is known: half-samples say nothing, and all categories are of one community. */
    EdgeFacts NONE = new EdgeFacts() {};

    /**
     * What a filter asks for of Θ, and no more: communities where it tells edges within them from edges between them. Those of a
     * thousand categories at k = 5 take some 10 ms.
     *
     * @param judgement what half-samples say of the same Θ
     */
    static EdgeFacts of(SparseTheta theta, AtlasFilter filter, EdgeJudgement judgement) {
        boolean asks = filter.scope() == EdgeScope.COMMUNITY || filter.scope() == EdgeScope.BETWEEN;
        Optional<Grouping> communities =
                asks ? Optional.of(Communities.of(theta).groups()) : Optional.empty();
        return new EdgeFacts() {
            @Override
            public EdgeJudgement judgement() {
                return judgement;
            }

            @Override
            public boolean isWithin(int target, int predictor) {
                return communities
                        .filter(groups -> groups.of(target) != groups.of(predictor))
                        .isEmpty();
            }
        };
    }

    /** What half-samples of the fit rows say of them. */
    default EdgeJudgement judgement() {
        return EdgeJudgement.NONE;
    }

    /** Whether two categories are of one community. */
    default boolean isWithin(int target, int predictor) {
        return true;
    }
}
