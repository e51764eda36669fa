package org.neuraldeps.app.figure.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.graph.SparseTheta;

class LayeredEdgesTest {

    private static final SparseTheta HERE = SparseTheta.of(List.of(
            new SparseRow(new int[] {1, 2}, new double[] {0.5, -0.1}),
            SparseRow.EMPTY,
            new SparseRow(new int[] {0}, new double[] {0.3})));

    private static final SparseTheta THERE = SparseTheta.of(
            List.of(SparseRow.EMPTY, new SparseRow(new int[] {0, 2}, new double[] {-0.4, 0.2}), SparseRow.EMPTY));

    private static KeptEdges all(SparseTheta theta) {
        return KeptEdges.of(theta, EdgeFilter.ALL, AtlasFilter.ALL, Set.of(), EdgeFacts.NONE);
    }

    private final LayeredEdges edges = new LayeredEdges(Map.of(EdgeLayer.HERE, all(HERE), EdgeLayer.THERE, all(THERE)));

    @Test
    void layersAreMixedByRisingMagnitude() {
        assertThat(IntStream.range(0, edges.size()).mapToDouble(edges::value).toArray())
                .containsExactly(-0.1, 0.2, 0.3, -0.4, 0.5);
        assertThat(IntStream.range(0, edges.size()).mapToObj(edges::layer))
                .containsExactly(EdgeLayer.HERE, EdgeLayer.THERE, EdgeLayer.HERE, EdgeLayer.THERE, EdgeLayer.HERE);
    }

    @Test
    void ofOneLayerNothingIsMixed() {
        LayeredEdges one = new LayeredEdges(Map.of(EdgeLayer.THERE, all(THERE)));
        assertThat(IntStream.range(0, one.size()).mapToDouble(one::value).toArray())
                .containsExactly(0.2, -0.4);
        assertThat(one.layer(1)).isEqualTo(EdgeLayer.THERE);
        assertThat(one.target(1)).isEqualTo(1);
        assertThat(one.predictor(1)).isZero();
    }

    @Test
    void eachKeepsItsEnds() {
        for (int i = 0; i < edges.size(); i++) {
            SparseTheta theta = edges.layer(i) == EdgeLayer.HERE ? HERE : THERE;
            assertThat(theta.value(edges.target(i), edges.predictor(i))).isEqualTo(edges.value(i));
        }
        assertThat(edges.all()).isEqualTo(5);
        assertThat(edges.areOfProblem()).isFalse();
        assertThat(edges.inStrengths(3)).containsExactly(0.5 + 0.1, 0.4 + 0.2, 0.3);
        assertThat(IntStream.range(0, 3).map(edges::predictors).toArray()).containsExactly(2, 2, 1);
        assertThat(IntStream.range(0, 3).map(edges::predicts).toArray()).containsExactly(2, 1, 2);
        assertThat(edges.outStrengths(3)).containsExactly(0.3 + 0.4, 0.5, 0.1 + 0.2);
    }
}
