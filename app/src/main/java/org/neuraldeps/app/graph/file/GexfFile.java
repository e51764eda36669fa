package org.neuraldeps.app.graph.file;

import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.gexf.GEXFExporter.AttributeCategory;
import org.jgrapht.nio.gexf.GEXFExporter.Parameter;
import org.neuraldeps.app.graph.GraphDocument;
import org.neuraldeps.ui.Messages;

/** GEXF, as Gephi reads it. It has no place for facts about the whole graph but its description. */
final class GexfFile {

    private GexfFile() {}

    static void write(GraphDocument document, Writer out) {
        Map<DefaultWeightedEdge, String> numbers = new HashMap<>();
        document.graph().edgeSet().forEach(edge -> numbers.put(edge, String.valueOf(numbers.size())));
        GEXFExporter<Integer, DefaultWeightedEdge> exporter = new GEXFExporter<>(String::valueOf, numbers::get);
        exporter.setParameter(Parameter.EXPORT_EDGE_WEIGHTS, true);
        exporter.setCreator(Messages.text("app.name"));
        exporter.setDescription(document.facts().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue().getValue())
                .collect(Collectors.joining("; ")));
        document.vertices()
                .forEach(column ->
                        exporter.registerAttribute(column.name(), AttributeCategory.NODE, type(column.type())));
        document.edges()
                .forEach(column ->
                        exporter.registerAttribute(column.name(), AttributeCategory.EDGE, type(column.type())));
        exporter.setVertexAttributeProvider(vertex -> labelled(document, vertex));
        exporter.setEdgeAttributeProvider(document::of);
        exporter.exportGraph(document.graph(), out);
    }

    private static Map<String, Attribute> labelled(GraphDocument document, Integer vertex) {
        Map<String, Attribute> values = document.of(vertex);
        values.put("label", DefaultAttribute.createAttribute(document.label().apply(vertex)));
        return values;
    }

    private static GEXFAttributeType type(AttributeType type) {
        return switch (type) {
            case INT -> GEXFAttributeType.INTEGER;
            case DOUBLE -> GEXFAttributeType.DOUBLE;
            case BOOLEAN -> GEXFAttributeType.BOOLEAN;
            default -> GEXFAttributeType.STRING;
        };
    }
}
