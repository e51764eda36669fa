package org.neuraldeps.solver.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.tour.TwoOptHeuristicTSP;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Orders categories round a circle so that related ones are neighbours: a short tour over the distances 1 − |cos|. */
final class CircularOrder {

    private static final int PASSES = 8;
    private static final long SEED = 20230617;

    private CircularOrder() {}

    /**
     * The tour starts at the lowest category and goes towards the lower of its two neighbours. Cost m² distances and
     * some passes of 2-opt.
     *
     * @param categories ascending, their columns in memory
     */
    static int[] of(int[] categories, Similarity similarity) {
        if (categories.length < 4) {
            return categories.clone();
        }
        List<Integer> tour =
                new ArrayList<>(new TwoOptHeuristicTSP<Integer, DefaultWeightedEdge>(PASSES, new Random(SEED))
                        .getTour(distances(categories, similarity))
                        .getVertexList());
        tour.remove(tour.size() - 1);
        Collections.rotate(tour, -tour.indexOf(categories[0]));
        if (tour.get(tour.size() - 1) < tour.get(1)) {
            Collections.reverse(tour.subList(1, tour.size()));
        }
        return tour.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The same tour with further categories in it: each between the two neighbours where it makes the tour least longer,
     * and of several between the same two the one that is more like the first of them comes first. Cost m for each.
     *
     * @param tour its columns in memory
     * @param further none of them in the tour; their columns are not read
     */
    static List<Integer> joined(int[] tour, int[] further, Similarity similarity) {
        if (tour.length == 0) {
            return Arrays.stream(further).boxed().toList();
        }
        List<List<Integer>> between = new ArrayList<>();
        for (int i = 0; i < tour.length; i++) {
            between.add(new ArrayList<>());
        }
        for (int category : further) {
            between.get(bestPlace(tour, category, similarity)).add(category);
        }
        List<Integer> joined = new ArrayList<>();
        for (int i = 0; i < tour.length; i++) {
            int first = tour[i];
            int second = tour[(i + 1) % tour.length];
            joined.add(first);
            between.get(i)
                    .sort(Comparator.comparingDouble((Integer c) -> similarity.of(second, c) - similarity.of(first, c))
                            .thenComparing(Comparator.naturalOrder()));
            joined.addAll(between.get(i));
        }
        return joined;
    }

    /** Behind which category of the tour another one fits best; the first of equal places. */
    private static int bestPlace(int[] tour, int category, Similarity similarity) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < tour.length; i++) {
            int first = tour[i];
            int second = tour[(i + 1) % tour.length];
            double longer =
                    1 - similarity.of(first, category) - similarity.of(second, category) + similarity.of(first, second);
            if (longer < least) {
                least = longer;
                best = i;
            }
        }
        return best;
    }

    private static Graph<Integer, DefaultWeightedEdge> distances(int[] categories, Similarity similarity) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int i = 0; i < categories.length; i++) {
            graph.addVertex(categories[i]);
            for (int j = 0; j < i; j++) {
                DefaultWeightedEdge edge = graph.addEdge(categories[j], categories[i]);
                graph.setEdgeWeight(edge, 1 - similarity.of(categories[i], categories[j]));
            }
        }
        return graph;
    }
}
