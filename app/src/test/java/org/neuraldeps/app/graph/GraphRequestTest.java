package org.neuraldeps.app.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.need.SolveRadial;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** A graph has the dependencies that the solver finds, all of them and no others. */
final class GraphRequestTest {

    private static final LambdaSetting RATIO = new LambdaSetting.Ratio(0.1);
    private static final LambdaSetting TWO = new LambdaSetting.Nonzeros(2);
    private static final int TARGET = 3;

    private static final Progress CANCELLED = new Progress() {
        @Override
        public void at(double fraction, String step) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    @Test
    void ofAllEveryCategoryIsSolvedOverAllItsOthers() {
        Graph<Integer, DefaultWeightedEdge> graph = make(GraphScope.ALL, TWO).graph();
        assertThat(graph.vertexSet()).hasSize(Toy.SIZE);
        for (int target = 0; target < Toy.SIZE; target++) {
            assertIsSolved(graph, target, TWO);
        }
    }

    @Test
    void whereMomentsAreNotHeldItIsTheSame() {
        Graph<Integer, DefaultWeightedEdge> expected = make(GraphScope.ALL, TWO).graph();
        Graph<Integer, DefaultWeightedEdge> graph = new GraphRequest(
                        Toy.state(TARGET, TWO), GraphScope.ALL, EdgeFilter.ALL)
                .make(Toy.unheld(), Progress.NONE, Workers.CALLER)
                .graph();
        assertThat(graph.edgeSet()).hasSameSizeAs(expected.edgeSet());
        for (DefaultWeightedEdge edge : expected.edgeSet()) {
            DefaultWeightedEdge same = graph.getEdge(expected.getEdgeSource(edge), expected.getEdgeTarget(edge));
            assertThat(graph.getEdgeWeight(same)).isCloseTo(expected.getEdgeWeight(edge), within(1e-9));
        }
    }

    @Test
    void whereTheTruthIsKnownEdgesHaveTheirTrueCoefficient() {
        ExplorerState state = Toy.state(PlantedToy.TARGET, new LambdaSetting.Nonzeros(5));
        GraphDocument planted = new GraphRequest(state, GraphScope.ONE_STEP, EdgeFilter.ALL)
                .make(PlantedToy.DATA, Progress.NONE, Workers.CALLER);
        Graph<Integer, DefaultWeightedEdge> graph = planted.graph();
        assertThat(planted.of(graph.getEdge(7, PlantedToy.TARGET)).get("truth").getValue())
                .isEqualTo("-0.8");
        assertThat(planted.of(graph.getEdge(2, PlantedToy.TARGET)).get("truth").getValue())
                .isEqualTo("0.0");
        GraphDocument plain = make(GraphScope.ONE_STEP, TWO);
        plain.graph().edgeSet().forEach(edge -> assertThat(plain.of(edge)).doesNotContainKey("truth"));
    }

    @Test
    void aNeighbourhoodGoesOneStepOrTwo() {
        GraphDocument one = make(GraphScope.ONE_STEP, TWO);
        assertIsSolved(one.graph(), TARGET, TWO);
        assertThat(one.graph().edgeSet()).hasSameSizeAs(one.graph().incomingEdgesOf(TARGET));
        GraphDocument two = make(GraphScope.TWO_STEPS, TWO);
        TreeSet<Integer> solvedToo = new TreeSet<>(one.graph().vertexSet());
        for (int target : solvedToo) {
            assertIsSolved(two.graph(), target, TWO);
            assertThat(two.of(target).get("step").getValue()).isEqualTo(target == TARGET ? "0" : "1");
            assertThat(two.of(target).get("role").getValue()).isEqualTo(target == TARGET ? "target" : "predictor");
        }
        two.graph().vertexSet().stream()
                .filter(vertex -> !solvedToo.contains(vertex))
                .forEach(vertex -> {
                    assertThat(two.graph().inDegreeOf(vertex)).isZero();
                    assertThat(two.of(vertex).get("step").getValue()).isEqualTo("2");
                    assertThat(two.of(vertex)).doesNotContainKey("error");
                });
    }

    @Test
    void ofSeveralItIsTheRadialFigureWithItsPlaces() {
        ExplorerState state = Toy.state(TARGET, RATIO);
        RadialScene scene = new SolveRadial(Toy.DATA, Optional.empty(), TARGET, Focus.NONE, RATIO)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        GraphDocument document = make(GraphScope.SEVERAL, RATIO);
        List<Double> expected = new ArrayList<>();
        for (Solution solution : scene.at(state.lambda()).solutions()) {
            for (int base : solution.support()) {
                DefaultWeightedEdge edge = document.graph().getEdge(base, solution.target());
                assertThat(document.graph().getEdgeWeight(edge)).isEqualTo(solution.coefficient(base));
                expected.add(solution.coefficient(base));
            }
        }
        assertThat(document.graph().edgeSet()).hasSameSizeAs(expected);
        scene.layout().targets().forEach((target, place) -> {
            assertThat(document.of(target).get("x").getValue()).isEqualTo(Double.toString(place.x()));
            assertThat(document.of(target).get("y").getValue()).isEqualTo(Double.toString(place.y()));
        });
    }

    @Test
    void aFilterLeavesTheStrongestAndTheTargets() {
        GraphDocument whole = make(GraphScope.ALL, RATIO);
        GraphDocument one = make(GraphScope.ALL, RATIO, new EdgeFilter(0, 1));
        for (int target = 0; target < Toy.SIZE; target++) {
            int place = target;
            double strongest = whole.graph().incomingEdgesOf(target).stream()
                    .map(whole.graph()::getEdgeWeight)
                    .max(Comparator.comparingDouble(Math::abs))
                    .orElse(0.0);
            assertThat(one.graph().incomingEdgesOf(place))
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(
                            edge -> assertThat(one.graph().getEdgeWeight(edge)).isEqualTo(strongest));
            assertThat(one.of(target).get("nonzeros").getValue())
                    .isEqualTo(whole.of(target).get("nonzeros").getValue());
        }
        GraphDocument none = make(GraphScope.ALL, RATIO, new EdgeFilter(1e9, Integer.MAX_VALUE));
        assertThat(none.graph().edgeSet()).isEmpty();
        assertThat(none.isolated()).isEqualTo(Toy.SIZE);
        assertThat(none.facts().get("leastMagnitude").getValue()).isEqualTo("1.0E9");
    }

    @Test
    void measuresAreOfTheGraph() {
        GraphDocument document = make(GraphScope.ALL, TWO);
        Graph<Integer, DefaultWeightedEdge> graph = document.graph();
        double rank = 0;
        for (int vertex = 0; vertex < Toy.SIZE; vertex++) {
            double in = 0;
            int pairs = 0;
            for (DefaultWeightedEdge edge : graph.incomingEdgesOf(vertex)) {
                in += Math.abs(graph.getEdgeWeight(edge));
                boolean back = graph.containsEdge(vertex, graph.getEdgeSource(edge));
                pairs += back ? 1 : 0;
                assertThat(document.of(edge).get("reciprocal").getValue()).isEqualTo(Boolean.toString(back));
            }
            assertThat(number(document, vertex, "inStrength")).isCloseTo(in, within(1e-12));
            assertThat(number(document, vertex, "reciprocalPairs")).isEqualTo(pairs);
            rank += number(document, vertex, "pageRank");
        }
        assertThat(rank).isCloseTo(1, within(1e-9));
        for (int vertex = 0; vertex < Toy.SIZE; vertex++) {
            boolean isHub = graph.outDegreeOf(vertex)
                    >= Integer.parseInt(document.facts().get("hubDegree").getValue());
            assertThat(document.of(vertex).get("hub").getValue()).isEqualTo(Boolean.toString(isHub));
            for (int other = 0; other < Toy.SIZE; other++) {
                boolean areTogether = number(document, vertex, "strongGroup") == number(document, other, "strongGroup");
                assertThat(areTogether).isEqualTo(leads(graph, vertex, other) && leads(graph, other, vertex));
            }
        }
        List<Double> communities = IntStream.range(0, Toy.SIZE)
                .mapToObj(vertex -> number(document, vertex, "community"))
                .toList();
        long first = communities.stream().filter(number -> number == 0).count();
        assertThat(communities).allSatisfy(number -> assertThat(
                        communities.stream().filter(number::equals).count())
                .isLessThanOrEqualTo(first));
    }

    /** The measures are of the vertices that are there, which a category outside them does not change. */
    @Test
    void measuresOfANeighbourhoodAreOfItsVertices() {
        GraphDocument document = make(GraphScope.ONE_STEP, TWO);
        assertThat(document.graph().vertexSet()).hasSize(3);
        double sum = document.graph().vertexSet().stream()
                .mapToDouble(vertex -> number(document, vertex, "pageRank"))
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(number(document, TARGET, "inStrength")).isPositive();
        assertThat(document.facts().get("strongGroups").getValue()).isEqualTo("3");
        assertThat(document.facts().get("communities").getValue()).isEqualTo("1");
    }

    private static boolean leads(Graph<Integer, DefaultWeightedEdge> graph, int from, int to) {
        Set<Integer> reached = new HashSet<>();
        new BreadthFirstIterator<>(graph, from).forEachRemaining(reached::add);
        return reached.contains(to);
    }

    @ParameterizedTest
    @EnumSource(GraphScope.class)
    void aCancelEndsIt(GraphScope scope) {
        GraphRequest request = new GraphRequest(Toy.state(TARGET, RATIO), scope, EdgeFilter.ALL);
        assertThatThrownBy(() -> request.make(Toy.DATA, CANCELLED, Workers.CALLER))
                .isInstanceOf(CancelledException.class);
    }

    private static void assertIsSolved(Graph<Integer, DefaultWeightedEdge> graph, int target, LambdaSetting lambda) {
        Solution solution = new SolveTarget(Toy.DATA, target, Focus.NONE, lambda)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .at(lambda)
                .solution();
        assertThat(graph.incomingEdgesOf(target)).hasSize(solution.nonzeros());
        for (int predictor : solution.support()) {
            assertThat(graph.getEdgeWeight(graph.getEdge(predictor, target)))
                    .isEqualTo(solution.coefficient(predictor));
        }
    }

    private static double number(GraphDocument document, int vertex, String name) {
        return Double.parseDouble(document.of(vertex).get(name).getValue());
    }

    private static GraphDocument make(GraphScope scope, LambdaSetting lambda) {
        return make(scope, lambda, EdgeFilter.ALL);
    }

    private static GraphDocument make(GraphScope scope, LambdaSetting lambda, EdgeFilter filter) {
        return new GraphRequest(Toy.state(TARGET, lambda), scope, filter).make(Toy.DATA, Progress.NONE, Workers.CALLER);
    }
}
