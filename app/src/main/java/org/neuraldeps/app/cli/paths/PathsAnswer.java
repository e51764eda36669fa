package org.neuraldeps.app.cli.paths;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.covlasso.KeptPath;
import org.neuraldeps.solver.covlasso.PathEnd;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.graph.StoredPaths;

/**
 * What was kept in a file, for people and for programs.
 *
 * @param file where
 * @param stored what the paths are of
 * @param paths the paths
 */
record PathsAnswer(Path file, StoredPaths stored, AllPaths paths) implements JsonText.Members {

    void print(PrintStream out) {
        TextTable table = new TextTable("ll");
        table.add("file", file.toString());
        table.add("of", stored.origin().data());
        table.add("categories", Integer.toString(paths.categories()));
        table.add("gauge", stored.problem().gauge().key());
        table.add(
                "kept",
                paths.depth().maxNonzeros() + " non-zeros of each; " + ended(PathEnd.Reason.NONZERO_CAP) + " of "
                        + paths.categories() + " paths go on below");
        table.add("knots", Long.toString(knots()));
        if (!stored.problem().leftOut().isEmpty()) {
            table.add("left out", Words.plural(stored.problem().leftOut().size(), "category", "categories"));
        }
        table.print(out);
    }

    private long ended(PathEnd.Reason reason) {
        return paths.paths().stream()
                .filter(path -> path.end().reason() == reason)
                .count();
    }

    private long knots() {
        return paths.paths().stream().map(KeptPath::knots).mapToLong(List::size).sum();
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeStringField("file", file.toString());
        json.writeStringField("of", stored.origin().data());
        json.writeNumberField("categories", paths.categories());
        json.writeStringField("gauge", stored.problem().gauge().key());
        json.writeNumberField("focus", stored.problem().focus().share());
        json.writeArrayFieldStart("leftOut");
        for (int category : stored.problem().leftOut()) {
            json.writeNumber(category);
        }
        json.writeEndArray();
        json.writeNumberField("kept", paths.depth().maxNonzeros());
        json.writeNumberField("knots", knots());
        json.writeObjectFieldStart("ends");
        for (PathEnd.Reason reason : PathEnd.Reason.values()) {
            if (ended(reason) > 0) {
                json.writeNumberField(reason.key(), ended(reason));
            }
        }
        json.writeEndObject();
        json.writeStringField("fingerprint", stored.problem().fingerprint());
    }
}
