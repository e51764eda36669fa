package org.neuraldeps.app.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.graph.ThetaMeasures;
import org.neuraldeps.solver.work.Progress;

/** What the shape of a graph says of its vertices and edges: the measures of Θ over the categories that are vertices. */
final class Measures {

    private final Graph<Integer, DefaultWeightedEdge> graph;
    private final int[] vertices;
    private final ThetaMeasures measures;

    Measures(Graph<Integer, DefaultWeightedEdge> graph, Progress progress) {
        this.graph = graph;
        this.vertices =
                graph.vertexSet().stream().mapToInt(vertex -> vertex).sorted().toArray();
        this.measures = ThetaMeasures.of(theta(), progress);
    }

    private SparseTheta theta() {
        return SparseTheta.of(Arrays.stream(vertices).mapToObj(this::row).toList());
    }

    private SparseRow row(int vertex) {
        List<DefaultWeightedEdge> edges = graph.incomingEdgesOf(vertex).stream()
                .sorted(Comparator.comparing(graph::getEdgeSource))
                .toList();
        return new SparseRow(
                edges.stream()
                        .mapToInt(edge -> place(graph.getEdgeSource(edge)))
                        .toArray(),
                edges.stream().mapToDouble(graph::getEdgeWeight).toArray());
    }

    private int place(int vertex) {
        return Arrays.binarySearch(vertices, vertex);
    }

    /** Those of the whole graph. */
    ThetaMeasures all() {
        return measures;
    }

    /** How many vertices are hubs. */
    int hubs() {
        return (int) IntStream.range(0, vertices.length).filter(measures::isHub).count();
    }

    /** Σ |θ| over the target's predictors. */
    double inStrength(int vertex) {
        return measures.inStrength(place(vertex));
    }

    /** Σ |θ| over the targets that the category predicts. */
    double outStrength(int vertex) {
        return measures.outStrength(place(vertex));
    }

    /** Whether it predicts more targets than chance would have it. */
    boolean isHub(int vertex) {
        return measures.isHub(place(vertex));
    }

    /** Whether the two categories of an edge predict each other. */
    boolean isReciprocal(DefaultWeightedEdge edge) {
        return graph.containsEdge(graph.getEdgeTarget(edge), graph.getEdgeSource(edge));
    }

    /** How many categories a category predicts and is predicted by at once. */
    int reciprocal(int vertex) {
        return measures.reciprocal(place(vertex));
    }

    /** The part of its time that a walk along the edges spends here; the sum over all is 1. */
    double pageRank(int vertex) {
        return measures.pageRank(place(vertex));
    }

    /** The same against the edges. */
    double sourceRank(int vertex) {
        return measures.sourceRank(place(vertex));
    }

    /** The number of its strongly connected group, 0 for the largest. */
    int strongGroup(int vertex) {
        return measures.strongGroups().of(place(vertex));
    }

    /** The number of its community, 0 for the largest. */
    int community(int vertex) {
        return measures.communities().groups().of(place(vertex));
    }
}
