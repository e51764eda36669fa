package org.neuraldeps.app.figure.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeScope;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.graph.SparseTheta;

/** Two rings of four categories, and one weak dependency from the first to the second. */
class EdgeFactsTest {

    private static final SparseTheta THETA = theta();

    private static SparseTheta theta() {
        List<SparseRow> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int before = i / 4 * 4 + (i + 3) % 4;
            rows.add(
                    i == 4
                            ? new SparseRow(new int[] {0, before}, new double[] {0.01, 0.9})
                            : new SparseRow(new int[] {before}, new double[] {0.9}));
        }
        return SparseTheta.of(rows);
    }

    private static KeptEdges kept(EdgeScope scope) {
        AtlasFilter filter = AtlasFilter.ALL.of(scope);
        return KeptEdges.of(THETA, EdgeFilter.ALL, filter, Set.of(), EdgeFacts.of(THETA, filter, EdgeJudgement.NONE));
    }

    @Test
    void withinAndBetweenCommunitiesAreTheTwoPartsOfAll() {
        KeptEdges between = kept(EdgeScope.BETWEEN);
        assertThat(between.size()).isEqualTo(1);
        assertThat(between.target(0)).isEqualTo(4);
        assertThat(between.predictor(0)).isZero();
        assertThat(kept(EdgeScope.COMMUNITY).size()).isEqualTo(8);
        assertThat(kept(EdgeScope.ALL).size()).isEqualTo(9);
    }
}
