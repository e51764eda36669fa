package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.Flip;
import org.neuraldeps.solver.evaluation.Flips;

/**
 * The rows whose answer changes when the target is replaced, one by one.
 *
 * @param categories of the data
 * @param flips what changes
 */
record FlipsSection(Categories categories, Flips flips) implements SolveSection {

    /** How many there are, as members of the object that is open; what is right only labels tell. */
    static void writeCounts(JsonGenerator json, Flips flips, boolean labelled) throws IOException {
        json.writeNumberField("changed", flips.rows().size());
        if (!labelled) {
            return;
        }
        json.writeNumberField("gained", flips.gained());
        json.writeNumberField("lost", flips.lost());
        json.writeNumberField("groupsBetter", flips.signTest().better());
        json.writeNumberField("groupsWorse", flips.signTest().worse());
        json.writeNumberField("signTest", flips.signTest().pValue());
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("flips");
        for (Flip flip : flips.rows()) {
            json.writeStartObject();
            json.writeNumberField("row", flip.row());
            if (flip.label().isPresent()) {
                write(json, "label", flip.label().getAsInt());
            }
            write(json, "before", flip.before());
            write(json, "after", flip.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, String name, int category) throws IOException {
        json.writeObjectFieldStart(name);
        JsonDocument.category(json, categories.get(category));
        json.writeEndObject();
    }

    @Override
    public void print(PrintStream out) {
        if (flips.rows().isEmpty()) {
            out.println("Flips: no evaluation row has another answer once the target is replaced");
            return;
        }
        out.println("Flips: "
                + Words.plural(flips.rows().size(), "evaluation row has", "evaluation rows have")
                + " another answer once the target is replaced");
        TextTable table = new TextTable("rllll");
        table.add("row", "true category", "before", "after", "");
        for (Flip flip : flips.rows()) {
            table.add(
                    Integer.toString(flip.row()),
                    flip.label().isPresent() ? categories.label(flip.label().getAsInt()) : "–",
                    categories.label(flip.before()),
                    categories.label(flip.after()),
                    flip.isGained() ? "gained" : flip.isLost() ? "lost" : "");
        }
        table.print(out);
    }
}
