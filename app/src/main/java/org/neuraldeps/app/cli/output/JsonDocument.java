package org.neuraldeps.app.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.theory.InformationVolume;

/** What the documents of several commands have in common: one line each, and what is not known is absent. */
public final class JsonDocument {

    private JsonDocument() {}

    /** Prints one document, whole or not at all. */
    public static void print(PrintStream out, JsonText.Members members) {
        out.println(JsonText.line(members));
    }

    /** Index, WordNet id and name as members of the object that is open. */
    public static void category(JsonGenerator json, Category category) throws IOException {
        json.writeNumberField("index", category.index());
        if (!category.wnid().isEmpty()) {
            json.writeStringField("wnid", category.wnid());
        }
        json.writeStringField("name", category.name());
    }

    /** The gauge, where it is not that of the logits as given. */
    public static void gauge(JsonGenerator json, Gauge gauge) throws IOException {
        if (gauge != Gauge.AS_GIVEN) {
            json.writeStringField("gauge", gauge.key());
        }
    }

    /** What others tell about a category, in nats: a number, or what it is at least. */
    public static void information(JsonGenerator json, Optional<InformationVolume> volume) throws IOException {
        if (volume.isPresent()) {
            json.writeNumberField(
                    volume.get().isAtLeast() ? "informationNatsAtLeast" : "informationNats",
                    volume.get().nats());
        }
    }

    /** A number, where there is one. */
    public static void ifPresent(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        }
    }
}
