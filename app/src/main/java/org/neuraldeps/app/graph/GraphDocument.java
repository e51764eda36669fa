package org.neuraldeps.app.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.Attribute;

/**
 * A graph with all that is told of it, ready for every format. Its vertices are columns of the logits, and an edge from a
 * predicting category to a target weighs θ. Not to be modified.
 *
 * @param graph vertices and edges
 * @param label what a vertex is called
 * @param vertices what is told of every vertex
 * @param edges what is told of every edge beside its weight
 * @param facts what is told of the whole
 * @param notes what somebody who reads it should know beside it, a sentence each
 */
public record GraphDocument(
        Graph<Integer, DefaultWeightedEdge> graph,
        IntFunction<String> label,
        List<Column<Integer>> vertices,
        List<Column<DefaultWeightedEdge>> edges,
        Map<String, Attribute> facts,
        List<String> notes) {

    /** What is told of a vertex, in the order of the columns. */
    public Map<String, Attribute> of(Integer vertex) {
        return values(vertices, vertex);
    }

    /** What is told of an edge, in the order of the columns. */
    public Map<String, Attribute> of(DefaultWeightedEdge edge) {
        return values(edges, edge);
    }

    /** How many vertices have no edge. */
    public int isolated() {
        return (int) graph.vertexSet().stream()
                .filter(vertex -> graph.degreeOf(vertex) == 0)
                .count();
    }

    private static <T> Map<String, Attribute> values(List<Column<T>> columns, T one) {
        Map<String, Attribute> values = new LinkedHashMap<>();
        columns.forEach(column -> column.value().apply(one).ifPresent(value -> values.put(column.name(), value)));
        return values;
    }
}
