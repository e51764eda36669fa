package org.neuraldeps.app.cli.graph;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.WritablePlace;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.graph.GraphDocument;
import org.neuraldeps.app.graph.file.GraphFile;
import org.neuraldeps.app.graph.file.GraphFormat;
import org.neuraldeps.app.graph.file.GraphJson;
import org.neuraldeps.solver.data.DataException;
import picocli.CommandLine.Option;

/** Where a graph goes, and in which format. */
final class GraphPlace {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; its extension says the format, unless --format does. May be left out with"
                    + " --json.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Names.class,
            description = "One of ${COMPLETION-CANDIDATES}, whatever the extension.")
    private String format;

    @Option(names = "--json", description = "Print the graph as one JSON document, that of .json files.")
    private boolean json;

    /** Where it is to be written; empty where it is only printed. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** @throws UsageException if no graph could be written there, before anything is computed */
    void require() {
        if (file == null) {
            requirePrint();
            return;
        }
        if (file.toString().isBlank()) {
            throw new UsageException("-o is empty; give the name of a file, such as graph.graphml");
        }
        format();
        WritablePlace.require(file);
    }

    private void requirePrint() {
        if (!json) {
            throw new UsageException("-o FILE is missing; name the file to write, or print the graph with --json");
        }
        if (format != null) {
            throw new UsageException("--format says how -o FILE is written; name the file, or leave out --format");
        }
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

    /** Writes a graph and prints it, whichever was asked for, unless the run was cancelled. */
    void write(GraphDocument document, Console console) {
        console.progress().checkCancelled();
        if (file != null) {
            writeFile(document, console);
        }
        if (json) {
            JsonDocument.print(console.out(), new GraphJson(document));
        }
    }

    /** Says what a file of its format leaves out, too. */
    private void writeFile(GraphDocument document, Console console) {
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
