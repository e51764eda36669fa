package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class ThetaMeasuresTest {

    @Test
    void familiesOfSolvedTargetsAreCommunities() {
        for (long seed = 1; seed <= 5; seed++) {
            SparseTheta theta = solved(RandomMoments.of(60, -1, seed), 3);
            Communities communities = Communities.of(theta);
            assertThat(communities.groups().count()).isEqualTo(15);
            for (int i = 0; i < 60; i++) {
                assertThat(communities.groups().of(i)).isEqualTo(i / 4);
            }
            assertThat(communities.modularity()).isGreaterThan(0.7);
        }
    }

    @Test
    void whatManyTargetsAreMadeOfIsAHub() {
        ThetaMeasures measures = ThetaMeasures.of(solved(withHubs(80, 2, 12), 2));
        assertThat(IntStream.range(0, 80).filter(measures::isHub)).containsExactly(0, 1);
        List<Integer> byRank = IntStream.range(0, 80)
                .boxed()
                .sorted((a, b) -> Double.compare(measures.sourceRank(b), measures.sourceRank(a)))
                .toList();
        assertThat(byRank.subList(0, 2)).containsExactlyInAnyOrder(0, 1);
        assertThat(measures.outDegree(0)).isGreaterThanOrEqualTo(12);
    }

    /** Where predictors are drawn at random there is next to never a hub, and never without edges. */
    @Test
    void chanceMakesNoHubs() {
        int networks = 0;
        for (int seed = 0; seed < 200; seed++) {
            Tally tally = Tally.of(random(200, 5, new Random(seed), x -> x));
            int least = HubRule.leastDegree(200, tally.edges());
            networks += Arrays.stream(tally.outDegrees()).anyMatch(degree -> degree >= least) ? 1 : 0;
        }
        assertThat(networks).isLessThanOrEqualTo(6);
        ThetaMeasures none = ThetaMeasures.of(theta(3));
        assertThat(IntStream.range(0, 3).anyMatch(none::isHub)).isFalse();
    }

    @Test
    void weightsDecideWhoBelongsTogether() {
        for (double heavy : new double[] {0.01, 100}) {
            SparseTheta ring = theta(4, 0, 1, heavy, 1, 2, 1, 2, 3, heavy, 3, 0, 1);
            Grouping groups = Communities.of(ring).groups();
            assertThat(groups.count()).isEqualTo(2);
            assertThat(groups.of(0) == groups.of(1)).isEqualTo(heavy > 1);
            assertThat(groups.of(0) == groups.of(3)).isEqualTo(heavy < 1);
        }
    }

    /** The library counts links and leaves their weights out when it looks for groups, so the two meet where all weigh the same. */
    @Test
    void modularityIsThatOfTheLibraryAndNoWorseThanItsOwnGroups() {
        for (int seed = 0; seed < 10; seed++) {
            SparseTheta theta = random(60, 3, new Random(seed), x -> x);
            Communities found = Communities.of(theta);
            Graph<Integer, DefaultWeightedEdge> graph = undirected(theta);
            assertThat(found.modularity())
                    .isCloseTo(
                            new UndirectedModularityMeasurer<>(graph).modularity(sets(found.groups())), within(1e-12));

            SparseTheta even = random(60, 3, new Random(seed), x -> Math.signum(x));
            Graph<Integer, DefaultWeightedEdge> links = undirected(even);
            links.edgeSet().forEach(link -> links.setEdgeWeight(link, 1));
            List<Set<Integer>> greedy =
                    new GreedyModularityAlgorithm<>(links).getClustering().getClusters();
            assertThat(Communities.of(oneWay(links)).modularity())
                    .isGreaterThan(new UndirectedModularityMeasurer<>(links).modularity(greedy) - 0.02);
        }
    }

    @Test
    void communitiesAreConnected() {
        SparseTheta theta = random(150, 2, new Random(7), x -> x);
        Grouping groups = Communities.of(theta).groups();
        Links links = Links.of(theta);
        for (int group = 0; group < groups.count(); group++) {
            int wanted = group;
            int first = IntStream.range(0, 150)
                    .filter(i -> groups.of(i) == wanted)
                    .findFirst()
                    .orElseThrow();
            boolean[] reached = new boolean[150];
            reach(links, groups, first, reached);
            assertThat(IntStream.range(0, 150).filter(i -> reached[i]).count()).isEqualTo(groups.size(group));
        }
    }

    @Test
    void signsDoNotMatter() {
        SparseTheta theta = random(80, 3, new Random(3), x -> x);
        SparseTheta positive = random(80, 3, new Random(3), Math::abs);
        ThetaMeasures one = ThetaMeasures.of(theta);
        ThetaMeasures other = ThetaMeasures.of(positive);
        assertThat(IntStream.range(0, theta.edges()).anyMatch(edge -> theta.value(edge) < 0))
                .isTrue();
        assertThat(one.communities()).isEqualTo(other.communities());
        assertThat(one.strongGroups()).isEqualTo(other.strongGroups());
        for (int i = 0; i < 80; i++) {
            assertThat(one.inStrength(i)).isEqualTo(other.inStrength(i));
            assertThat(one.outStrength(i)).isEqualTo(other.outStrength(i));
            assertThat(one.pageRank(i)).isEqualTo(other.pageRank(i));
        }
    }

    /** The last bits of θ differ between machines. */
    @Test
    void roundingMovesNobodyToAnotherCommunity() {
        Random noise = new Random(5);
        SparseTheta theta = random(120, 4, new Random(11), x -> x);
        SparseTheta near = random(120, 4, new Random(11), x -> x * (1 + 1e-14 * noise.nextGaussian()));
        assertThat(Communities.of(near).groups())
                .isEqualTo(Communities.of(theta).groups());
    }

    /** 0, 1 and 2 are one community, 3 and 4 another, 5 is alone; what 1 has from elsewhere does not count. */
    @Test
    void aCommunityIsCalledByWhatIsMostWithinIt() {
        ThetaMeasures measures = ThetaMeasures.of(
                theta(6, 0, 1, 1, 2, 1, -1, 1, 2, 1, 0, 2, 1.2, 3, 4, 1, 4, 3, -1, 3, 1, 0.15, 4, 1, 0.15));
        Grouping groups = measures.communities().groups();
        assertThat(IntStream.range(0, 6).map(groups::of)).containsExactly(0, 0, 0, 1, 1, 2);
        assertThat(measures.communityHub(0)).isEqualTo(2);
        assertThat(measures.communityHub(1)).as("of equal ones the first").isEqualTo(3);
        assertThat(measures.communityHub(2)).isEqualTo(5);
    }

    @Test
    void strongGroupsDependOnEachOther() {
        // 0 -> 1 -> 2 -> 0 is a cycle, 3 <-> 4 a pair, 5 hangs on the cycle, 6 has nothing.
        SparseTheta theta = theta(7, 0, 1, 0.5, 1, 2, -0.5, 2, 0, 0.2, 3, 4, 1, 4, 3, -1, 2, 5, 0.3, 5, 4, 0.1);
        ThetaMeasures measures = ThetaMeasures.of(theta);
        Grouping groups = measures.strongGroups();
        assertThat(IntStream.range(0, 7).map(groups::of)).containsExactly(0, 0, 0, 1, 1, 2, 3);
        assertThat(groups.size(0)).isEqualTo(3);
        assertThat(groups.several()).isEqualTo(2);
        assertThat(measures.reciprocal(3)).isEqualTo(1);
        assertThat(measures.reciprocal(0)).isZero();
        assertThat(measures.reciprocity()).isCloseTo(2.0 / 7, within(1e-15));
        assertThat(measures.inStrength(4)).isCloseTo(1.1, within(1e-15));
        assertThat(measures.outStrength(2)).isCloseTo(0.5, within(1e-15));
        assertThat(measures.outStrength(6)).isZero();
        assertThat(measures.communities()
                        .groups()
                        .size(measures.communities().groups().of(6)))
                .isEqualTo(1);
    }

    /** 0 predicts 1, 1 and 2 each other, 3 only itself, 4 nothing. */
    @Test
    void everyMeasureIsWhatItIsCalled() {
        ThetaMeasures measures = ThetaMeasures.of(theta(5, 0, 1, -0.5, 1, 2, 2, 2, 1, 1, 3, 3, 9));
        assertThat(Map.of(
                        CategoryMeasure.IN_STRENGTH, 1.5,
                        CategoryMeasure.OUT_STRENGTH, 2.0,
                        CategoryMeasure.IN_DEGREE, 2.0,
                        CategoryMeasure.OUT_DEGREE, 1.0,
                        CategoryMeasure.RECIPROCAL, 1.0,
                        CategoryMeasure.STRONG_SIZE, 2.0,
                        CategoryMeasure.COMMUNITY_SIZE, 3.0))
                .allSatisfy((measure, value) ->
                        assertThat(measures.value(measure, 1)).as(measure.key()).isEqualTo(value));
        assertThat(measures.value(CategoryMeasure.PAGE_RANK, 1)).isEqualTo(measures.pageRank(1));
        assertThat(measures.value(CategoryMeasure.SOURCE_RANK, 1)).isEqualTo(measures.sourceRank(1));
        assertThat(Map.of(
                        NetworkMeasure.EDGES, 3.0,
                        NetworkMeasure.ISOLATED, 2.0,
                        NetworkMeasure.RECIPROCITY, 2.0 / 3,
                        NetworkMeasure.HUBS, 0.0,
                        NetworkMeasure.STRONG_GROUPS, 4.0,
                        NetworkMeasure.LARGEST_STRONG, 2.0,
                        NetworkMeasure.COMMUNITIES, 3.0,
                        NetworkMeasure.MODULARITY, 0.0))
                .allSatisfy((measure, value) ->
                        assertThat(measures.value(measure)).as(measure.key()).isEqualTo(value));
    }

    /** The definition: r_i = (1 - d)/n + d Σ_j r_j |θ_ij| / out_j, what has no way out going on anywhere. */
    @Test
    void pageRankSolvesItsEquation() {
        int n = 50;
        SparseTheta theta = random(n, 2, new Random(4), x -> x);
        ThetaMeasures measures = ThetaMeasures.of(theta);
        double lost = IntStream.range(0, n)
                .filter(i -> measures.outStrength(i) == 0)
                .mapToDouble(measures::pageRank)
                .sum();
        double d = ThetaMeasures.DAMPING;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double expected = (1 - d) / n + d * lost / n;
            for (int edge = theta.firstEdge(i); edge < theta.firstEdge(i + 1); edge++) {
                int j = theta.predictor(edge);
                expected += d * measures.pageRank(j) * Math.abs(theta.value(edge)) / measures.outStrength(j);
            }
            assertThat(measures.pageRank(i)).isCloseTo(expected, within(1e-10));
            sum += measures.pageRank(i);
        }
        assertThat(sum).isCloseTo(1, within(1e-10));
    }

    @Test
    void nothingIsNoExample() {
        ThetaMeasures empty = ThetaMeasures.of(theta(0));
        assertThat(empty.communities().groups().count()).isZero();
        assertThat(empty.reciprocity()).isZero();
        ThetaMeasures isolated = ThetaMeasures.of(theta(5));
        assertThat(isolated.communities().groups().count()).isEqualTo(5);
        assertThat(isolated.communities().modularity()).isZero();
        assertThat(isolated.strongGroups().several()).isZero();
        for (int i = 0; i < 5; i++) {
            assertThat(isolated.pageRank(i)).isCloseTo(0.2, within(1e-12));
            assertThat(isolated.sourceRank(i)).isCloseTo(0.2, within(1e-12));
        }
    }

    /** Everything equal: whatever is found is found again, and all is one community. */
    @Test
    void tiesAreNoAccident() {
        Object[] clique = IntStream.range(0, 6)
                .boxed()
                .flatMap(i -> IntStream.range(0, 6)
                        .filter(j -> j != i)
                        .boxed()
                        .flatMap(j -> List.<Object>of(i, j, 0.5).stream()))
                .toArray();
        Communities one = Communities.of(theta(6, clique));
        assertThat(one.groups().count()).isEqualTo(1);
        assertThat(Communities.of(theta(6, clique))).isEqualTo(one);
    }

    private static void reach(Links links, Grouping groups, int vertex, boolean[] reached) {
        reached[vertex] = true;
        for (int link = links.starts()[vertex]; link < links.starts()[vertex + 1]; link++) {
            int end = links.ends()[link];
            if (!reached[end] && groups.of(end) == groups.of(vertex)) {
                reach(links, groups, end, reached);
            }
        }
    }

    private static SparseTheta solved(SecondMoments moments, int k) {
        return AllPaths.solve(
                        moments.size(),
                        target -> CovLassoProblem.within(moments, target, Progress.NONE),
                        PathOptions.full().upToNonzeros(k),
                        Workers.CALLER,
                        Progress.NONE)
                .at(new LambdaSetting.Nonzeros(k));
    }

    /** Independent categories, but that {@code each} of those behind the first ones follow each of the first. */
    private static SecondMoments withHubs(int n, int hubs, int each) {
        Random random = new Random(9);
        int rows = 5 * n;
        double[][] columns = new double[n][n];
        for (int row = 0; row < rows; row++) {
            double[] logits = new double[n];
            for (int j = 0; j < n; j++) {
                logits[j] = (j < hubs ? 2 : 1) * random.nextGaussian();
            }
            for (int j = hubs; j < hubs + hubs * each; j++) {
                logits[j] += (j % 2 == 0 ? 1 : -1) * 0.7 * logits[(j - hubs) / each];
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    columns[i][j] += logits[i] * logits[j] / rows;
                }
            }
        }
        return new DenseSecondMoments(rows, columns);
    }

    private static SparseTheta random(int n, int k, Random random, DoubleUnaryOperator change) {
        List<Object> edges = new ArrayList<>();
        for (int target = 0; target < n; target++) {
            int self = target;
            int[] chosen =
                    random.ints(0, n).filter(j -> j != self).distinct().limit(k).toArray();
            for (int predictor : chosen) {
                edges.addAll(List.of(predictor, target, change.applyAsDouble(random.nextGaussian())));
            }
        }
        return theta(n, edges.toArray());
    }

    private static SparseTheta oneWay(Graph<Integer, DefaultWeightedEdge> links) {
        List<Object> edges = new ArrayList<>();
        links.edgeSet()
                .forEach(link -> edges.addAll(List.of(links.getEdgeSource(link), links.getEdgeTarget(link), 1.0)));
        return theta(links.vertexSet().size(), edges.toArray());
    }

    private static Graph<Integer, DefaultWeightedEdge> undirected(SparseTheta theta) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, theta.categories()).forEach(graph::addVertex);
        for (int edge = 0; edge < theta.edges(); edge++) {
            int from = theta.predictor(edge);
            int to = theta.target(edge);
            DefaultWeightedEdge there = graph.getEdge(from, to);
            double weight = Math.abs(theta.value(edge)) + (there == null ? 0 : graph.getEdgeWeight(there));
            graph.setEdgeWeight(there == null ? graph.addEdge(from, to) : there, weight);
        }
        return graph;
    }

    private static List<Set<Integer>> sets(Grouping groups) {
        Map<Integer, Set<Integer>> sets = new HashMap<>();
        for (int group = 0; group < groups.count(); group++) {
            int wanted = group;
            sets.put(
                    group,
                    IntStream.range(0, 60)
                            .filter(i -> groups.of(i) == wanted)
                            .boxed()
                            .collect(Collectors.toSet()));
        }
        return List.copyOf(sets.values());
    }

    /** Edges as predictor, target, θ. */
    private static SparseTheta theta(int n, Object... edges) {
        List<TreeMap<Integer, Double>> rows = new ArrayList<>();
        IntStream.range(0, n).forEach(i -> rows.add(new TreeMap<>()));
        for (int e = 0; e < edges.length; e += 3) {
            rows.get((Integer) edges[e + 1]).put((Integer) edges[e], ((Number) edges[e + 2]).doubleValue());
        }
        return SparseTheta.of(rows.stream()
                .map(row -> new SparseRow(
                        row.keySet().stream().mapToInt(j -> j).toArray(),
                        row.values().stream().mapToDouble(x -> x).toArray()))
                .toList());
    }
}
