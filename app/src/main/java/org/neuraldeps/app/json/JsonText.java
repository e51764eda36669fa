package org.neuraldeps.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One JSON document as text, whole or not at all. Doubles read back as the same double. */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Writes the members of an object. */
    public interface Members {
        /** Writes them into the object that is open. */
        void write(JsonGenerator json) throws IOException;
    }

    /** One line, for programs. */
    public static String line(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(json, members);
        } catch (IOException e) {
            throw inMemory(e);
        }
        return text.toString();
    }

    /** One line of ASCII: letters beyond it stand there by their numbers. */
    public static String ascii(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
            write(json, members);
        } catch (IOException e) {
            throw inMemory(e);
        }
        return text.toString();
    }

    /** A member a line, for people who read and change it; the same on every system. */
    public static String lines(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            write(json, members);
        } catch (IOException e) {
            throw inMemory(e);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Members members) throws IOException {
        json.writeStartObject();
        members.write(json);
        json.writeEndObject();
    }

    private static PrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("a document in memory cannot fail to be written", e);
    }
}
