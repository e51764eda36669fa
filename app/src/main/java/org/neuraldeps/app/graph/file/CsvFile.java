package org.neuraldeps.app.graph.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.Attribute;
import org.neuraldeps.app.graph.Column;
import org.neuraldeps.app.graph.GraphDocument;

/**
 * One edge a line under a heading: source, target and weight as the edge list of JGraphT and of Gephi has them, then what
 * is told of the edge and what its ends are called.
 */
final class CsvFile {

    private static final List<String> NAMES = List.of("wnid", "name");

    private CsvFile() {}

    static void write(GraphDocument document, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(heading(document));
        document.graph().edgeSet().forEach(edge -> csv.writeRecord(line(document, edge)));
        csv.flush();
    }

    private static List<String> heading(GraphDocument document) {
        List<String> heading = new ArrayList<>(List.of("source", "target", "weight"));
        document.edges().stream().map(Column::name).forEach(heading::add);
        for (String end : List.of("source", "target")) {
            NAMES.forEach(name -> heading.add(end + "_" + name));
        }
        return heading;
    }

    private static List<String> line(GraphDocument document, DefaultWeightedEdge edge) {
        Integer source = document.graph().getEdgeSource(edge);
        Integer target = document.graph().getEdgeTarget(edge);
        List<String> line = new ArrayList<>(List.of(
                source.toString(),
                target.toString(),
                Double.toString(document.graph().getEdgeWeight(edge))));
        document.edges().forEach(column -> line.add(text(column.value().apply(edge))));
        for (Integer end : List.of(source, target)) {
            Map<String, Attribute> values = document.of(end);
            NAMES.forEach(name -> line.add(text(Optional.ofNullable(values.get(name)))));
        }
        return line;
    }

    private static String text(Optional<Attribute> value) {
        return value.map(Attribute::getValue).orElse("");
    }
}
