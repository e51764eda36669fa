package org.neuraldeps.app.cli.graph;

import java.nio.file.Path;
import java.util.Iterator;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.WritablePlace;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.graph.GraphDocument;
import org.neuraldeps.app.graph.file.GraphFile;
import org.neuraldeps.app.graph.file.GraphFormat;
import org.neuraldeps.solver.data.DataException;
import picocli.CommandLine.Option;

/** Where a graph goes, and in which format. */
final class GraphPlace {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; its extension says the format, unless --format does.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Names.class,
            description = "One of ${COMPLETION-CANDIDATES}, whatever the extension.")
    private String format;

    Path file() {
        return file;
    }

    /** @throws UsageException if no graph could be written there, before anything is computed */
    void require() {
        if (file.toString().isBlank()) {
            throw new UsageException("-o is empty; give the name of a file, such as graph.graphml");
        }
        format();
        WritablePlace.require(file);
    }

    private GraphFormat format() {
        try {
            return format == null ? GraphFormat.of(file) : named();
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    private GraphFormat named() {
        return GraphFormat.named(format)
                .orElseThrow(() -> new UsageException(
                        "--format " + format + " is none of " + String.join(", ", new Names()) + "; choose one"));
    }

    /** Writes a graph, unless the run was cancelled, and says what a file of its format leaves out. */
    void write(GraphDocument document, Console console) {
        console.progress().checkCancelled();
        try {
            GraphFile.write(document, file, format());
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
        if (!format().hasVertices() && document.isolated() > 0) {
            console.note(Words.plural(document.isolated(), "category", "categories")
                    + " without an edge cannot be in a " + format().suffix() + " file; the other formats have them");
        }
    }

    /** The formats, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return GraphFormat.all().stream().map(GraphFormat::extension).iterator();
        }
    }
}
