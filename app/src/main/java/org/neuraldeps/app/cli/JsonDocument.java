package org.neuraldeps.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;
import org.neuraldeps.solver.data.Category;

/** One JSON document, printed whole or not at all. Doubles read back as the same double. */
final class JsonDocument {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonDocument() {}

    /** The members of the document's one object. */
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    static void print(PrintStream out, Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
    }

    /** Index, WordNet id and name as members of the object that is open; what is not known is absent. */
    static void category(JsonGenerator json, Category category) throws IOException {
        json.writeNumberField("index", category.index());
        if (!category.wnid().isEmpty()) {
            json.writeStringField("wnid", category.wnid());
        }
        json.writeStringField("name", category.name());
    }

    static void ifPresent(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        }
    }
}
