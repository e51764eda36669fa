package org.neuraldeps.solver.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.PlantedTruth;

/**
 * How categories were made of others, as JSON: a version, which is 1; a list of targets, each with its column and a list of
 * predictors, each with its column and its coefficient; and, where a program made them, the command that does so again.
 *
 * <pre>  {"version": 1, "targets": [{"target": 36, "predictors": [{"category": 3, "coefficient": 0.52}, …]}, …]}</pre>
 *
 * <p>Columns count from 0. What is not known is refused, so that a slip is no shorter truth.
 */
public final class TruthFile {

    static final String VERSION = "version";
    static final String COMMAND = "command";
    static final String TARGETS = "targets";
    static final String TARGET = "target";
    static final String PREDICTORS = "predictors";
    static final String CATEGORY = "category";
    static final String COEFFICIENT = "coefficient";

    /** The only version there is. */
    static final int NEWEST = 1;

    static final String CURE = "give JSON as docs/planting.md has it, or plant the network again";

    private static final JsonMapper JSON = new JsonMapper();

    private TruthFile() {}

    /**
     * Reads a file.
     *
     * @throws DataException if it is no such document, or the file changed since it was found
     */
    public static PlantedTruth read(FoundFile file) {
        return file.read(() ->
                TruthJson.of(file.path().toString(), String.join("\n", TextLines.of(file.path(), "a truth", CURE))));
    }

    /**
     * Reads a stream.
     *
     * @throws DataException if it is no such document
     */
    public static PlantedTruth read(InputStream stream, String origin) throws IOException {
        return TruthJson.of(origin, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }

    /**
     * Writes a document that reads back as the same truth, and leaves the stream open.
     *
     * @param command what makes the same network; empty where it is not known
     */
    public static void write(PlantedTruth truth, Optional<String> command, OutputStream out) throws IOException {
        JsonGenerator json = JSON.getFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
        json.writeStartObject();
        json.writeNumberField(VERSION, NEWEST);
        if (command.isPresent()) {
            json.writeStringField(COMMAND, command.get());
        }
        json.writeArrayFieldStart(TARGETS);
        for (PlantedTarget target : truth.targets()) {
            write(target, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void write(PlantedTarget target, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField(TARGET, target.target());
        json.writeArrayFieldStart(PREDICTORS);
        for (Coefficient predictor : target.predictors()) {
            json.writeStartObject();
            json.writeNumberField(CATEGORY, predictor.category());
            json.writeNumberField(COEFFICIENT, predictor.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
