package org.neuraldeps.app.figure.chord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.several.Edge;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * What is where on the circle: a segment for every category in the fixed order, as long as the sum of |θ| of its edges,
 * with what is free shared out evenly between them. The circle is turned so that segments lie, on the whole, where they
 * would if all were empty. Within a segment edges are ordered by where their other ends are, so that they cross little.
 */
final class ChordCircle {

    private final List<Integer> order;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, List<Edge>> ends = new HashMap<>();
    private final ChordScale scale;
    private final Map<Integer, Span> segments = new LinkedHashMap<>();
    private final List<Chord> chords = new ArrayList<>();

    /**
     * @param locked |θ| of one degree; empty where the layout says
     * @param edges all there are at a λ, drawn or not
     */
    ChordCircle(RadialLayout layout, OptionalDouble locked, List<Edge> edges) {
        this.order = layout.circle();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), i);
        }
        for (Edge edge : edges) {
            ends.computeIfAbsent(edge.base(), none -> new ArrayList<>()).add(edge);
            ends.computeIfAbsent(edge.target(), none -> new ArrayList<>()).add(edge);
        }
        this.scale = ChordScale.of(
                layout, locked, edges.stream().mapToDouble(Edge::magnitude).sum());
        placeSegments();
        placeChords(edges);
    }

    ChordScale scale() {
        return scale;
    }

    /** The segments in their order. */
    Map<Integer, Span> segments() {
        return segments;
    }

    /** A chord for every edge, in the order of the edges. */
    List<Chord> chords() {
        return chords;
    }

    /** Where a category would lie if all were empty, degrees: the same at every λ. */
    double slot(int category) {
        return (places.get(category) + 0.5) * 360 / order.size();
    }

    private void placeSegments() {
        double used = order.stream().mapToDouble(this::length).sum();
        double gap = (360 - used) / Math.max(1, order.size());
        Map<Integer, Span> plain = new LinkedHashMap<>();
        double next = gap / 2;
        double beside = 0;
        for (int category : order) {
            Span span = new Span(next, length(category));
            plain.put(category, span);
            beside += span.middle() - slot(category);
            next = span.to() + gap;
        }
        double turn = -beside / Math.max(1, order.size());
        plain.forEach((category, span) -> segments.put(category, span.turned(turn)));
    }

    private double length(int category) {
        return ends.getOrDefault(category, List.of()).stream()
                .mapToDouble(edge -> edge.magnitude() / scale.perDegree())
                .sum();
    }

    private void placeChords(List<Edge> edges) {
        Map<Edge, Span> atBases = new HashMap<>();
        Map<Edge, Span> atTargets = new HashMap<>();
        for (int category : order) {
            double next = segments.get(category).from();
            for (Edge edge : ordered(category)) {
                Span span = new Span(next, edge.magnitude() / scale.perDegree());
                (edge.base() == category ? atBases : atTargets).put(edge, span);
                next = span.to();
            }
        }
        edges.forEach(edge -> chords.add(new Chord(edge, atBases.get(edge), atTargets.get(edge))));
    }

    /** Going clockwise, first the ends that lie farthest on clockwise. */
    private List<Edge> ordered(int category) {
        int here = places.get(category);
        return ends.getOrDefault(category, List.of()).stream()
                .sorted(Comparator.comparingInt((Edge edge) -> {
                    int other = places.get(edge.base() == category ? edge.target() : edge.base());
                    return -Math.floorMod(other - here, order.size());
                }))
                .toList();
    }
}
