package org.neuraldeps.app.graph.file;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.graph.GraphDocument;

/** Writes graphs to files. A file appears whole or not at all, in UTF-8, with the same bytes on every system. */
public final class GraphFile {

    private GraphFile() {}

    /**
     * Writes a graph; an existing file is replaced.
     *
     * @throws org.neuraldeps.solver.data.DataException if the place cannot be written to
     */
    public static void write(GraphDocument document, Path file, GraphFormat format) {
        WholeFile.write(file, out -> out.write(text(document, format).getBytes(StandardCharsets.UTF_8)));
    }

    /** A graph as the text of a file; lines end in a line feed, whatever the exporter makes of them here. */
    static String text(GraphDocument document, GraphFormat format) throws IOException {
        StringWriter text = new StringWriter();
        format.writer().write(document, text);
        return text.toString().replace("\r\n", "\n");
    }
}
