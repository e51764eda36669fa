package org.neuraldeps.app.graph.file;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.neuraldeps.app.graph.GraphDocument;

/** Graphviz: with labels, and places where the graph has them, so that {@code neato -n} draws it as it is laid out here. */
final class DotFile {

    /** Points from the centre to the rim. */
    private static final double RADIUS = 360;

    private DotFile() {}

    static void write(GraphDocument document, Writer out) {
        DOTExporter<Integer, DefaultWeightedEdge> exporter = new DOTExporter<>(String::valueOf);
        exporter.setGraphAttributeProvider(() -> quoted(document.facts()));
        exporter.setVertexAttributeProvider(vertex -> vertex(document, vertex));
        exporter.setEdgeAttributeProvider(edge -> edge(document, edge));
        exporter.exportGraph(document.graph(), out);
    }

    private static Map<String, Attribute> vertex(GraphDocument document, Integer vertex) {
        Map<String, Attribute> values = new LinkedHashMap<>();
        values.put("label", DefaultAttribute.createAttribute(document.label().apply(vertex)));
        values.putAll(document.of(vertex));
        if (values.containsKey("x")) {
            double x = Double.parseDouble(values.get("x").getValue()) * RADIUS;
            double y = Double.parseDouble(values.get("y").getValue()) * -RADIUS;
            values.put("pos", DefaultAttribute.createAttribute(x + "," + y));
        }
        return escaped(values);
    }

    private static Map<String, Attribute> edge(GraphDocument document, DefaultWeightedEdge edge) {
        Map<String, Attribute> values = new LinkedHashMap<>();
        values.put("weight", DefaultAttribute.createAttribute(document.graph().getEdgeWeight(edge)));
        values.putAll(document.of(edge));
        return escaped(values);
    }

    /** The exporter looks after quotation marks, but not after what would hide them, nor after line ends. */
    private static Map<String, Attribute> escaped(Map<String, Attribute> values) {
        values.replaceAll((name, value) -> value.getType() == AttributeType.STRING
                ? DefaultAttribute.createAttribute(escaped(value.getValue()))
                : value);
        return values;
    }

    /** A backslash at the end gets a space: not every reader sees that two of them do not hide the quotation mark. */
    private static String escaped(String text) {
        String line = text.replace("\\", "\\\\").replaceAll("\\R", " ");
        return line.endsWith("\\") ? line + " " : line;
    }

    /** What is told of the graph is written as it is given. */
    private static Map<String, Attribute> quoted(Map<String, Attribute> facts) {
        Map<String, Attribute> values = new LinkedHashMap<>();
        facts.forEach((name, value) -> values.put(
                name,
                DefaultAttribute.createAttribute('"' + escaped(value.getValue()).replace("\"", "\\\"") + '"')));
        return values;
    }
}
