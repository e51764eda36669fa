package org.neuraldeps.app.graph.file;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.neuraldeps.app.graph.Column;
import org.neuraldeps.app.graph.GraphDocument;

/** GraphML: everything with its type. */
final class GraphMlFile {

    /** The key of something that is told of the graph: its id, and the value as it is escaped. */
    private static final Pattern FACT =
            Pattern.compile("<key id=\"([^\"]+)\" for=\"graph\"[^>]*>\\s*<default>(.*?)</default>", Pattern.DOTALL);

    private static final String GRAPH = "<graph edgedefault=\"directed\">";

    private GraphMlFile() {}

    static void write(GraphDocument document, Writer out) throws IOException {
        StringWriter text = new StringWriter();
        exporter(document).exportGraph(document.graph(), text);
        out.write(withFacts(text.toString()));
    }

    /** The exporter tells what is registered for graphs only as a default, which few programs read: told of the graph, too. */
    private static String withFacts(String text) {
        String facts = FACT.matcher(text)
                .results()
                .map(fact -> "\n        <data key=\"" + fact.group(1) + "\">" + fact.group(2) + "</data>")
                .collect(Collectors.joining());
        return text.replace(GRAPH, GRAPH + facts);
    }

    private static GraphMLExporter<Integer, DefaultWeightedEdge> exporter(GraphDocument document) {
        GraphMLExporter<Integer, DefaultWeightedEdge> exporter = new GraphMLExporter<>(String::valueOf);
        exporter.setExportEdgeWeights(true);
        exporter.setVertexAttributeProvider(document::of);
        exporter.setEdgeAttributeProvider(document::of);
        for (Map.Entry<String, Attribute> fact : document.facts().entrySet()) {
            Attribute value = fact.getValue();
            exporter.registerAttribute(fact.getKey(), AttributeCategory.GRAPH, value.getType(), value.getValue());
        }
        // A name has one key in this format, whatever it is told of.
        Set<String> ofEdges = document.edges().stream().map(Column::name).collect(Collectors.toSet());
        Set<String> ofVertices = document.vertices().stream().map(Column::name).collect(Collectors.toSet());
        document.vertices()
                .forEach(column -> exporter.registerAttribute(
                        column.name(),
                        ofEdges.contains(column.name()) ? AttributeCategory.ALL : AttributeCategory.NODE,
                        column.type()));
        document.edges().stream()
                .filter(column -> !ofVertices.contains(column.name()))
                .forEach(column -> exporter.registerAttribute(column.name(), AttributeCategory.EDGE, column.type()));
        return exporter;
    }
}
