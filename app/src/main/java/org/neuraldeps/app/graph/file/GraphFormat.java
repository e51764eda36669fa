package org.neuraldeps.app.graph.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neuraldeps.app.graph.GraphDocument;
import org.neuraldeps.solver.data.DataException;

/**
 * A kind of file that a graph can be written to.
 *
 * @param extension of its files, without the dot; also its name in commands
 * @param words what it is called in a list of kinds
 * @param hasVertices whether what is told of vertices, and vertices without edges, are in it
 * @param writer puts a graph into such a file
 */
public record GraphFormat(String extension, String words, boolean hasVertices, Content writer) {

    private static final List<GraphFormat> ALL = List.of(
            new GraphFormat("graphml", "GraphML", true, GraphMlFile::write),
            new GraphFormat("dot", "Graphviz DOT", true, DotFile::write),
            new GraphFormat("gexf", "GEXF", true, GexfFile::write),
            new GraphFormat("json", "JSON, nodes and edges", true, GraphJson::write),
            new GraphFormat("csv", "CSV, one edge a line", false, CsvFile::write));

    /** What puts a graph into a file of one kind. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of a graph; the writer stays open. */
        void write(GraphDocument document, Writer out) throws IOException;
    }

    /** All kinds there are, the usual one first. */
    public static List<GraphFormat> all() {
        return ALL;
    }

    /** The extension with its dot. */
    public String suffix() {
        return "." + extension;
    }

    /** The format of a name, which is its extension. */
    public static Optional<GraphFormat> named(String name) {
        return ALL.stream()
                .filter(format -> format.extension().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The format that a file's extension asks for.
     *
     * @throws DataException if it is none of them; the message lists them
     */
    public static GraphFormat of(Path file) {
        String name = String.valueOf(file.getFileName());
        return named(name.substring(name.lastIndexOf('.') + 1))
                .filter(format -> name.contains("."))
                .orElseThrow(() -> new DataException(
                        file.toString(),
                        "the name does not say what kind of graph file it is",
                        "end it in one of "
                                + ALL.stream().map(GraphFormat::suffix).collect(Collectors.joining(", "))));
    }
}
