package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.json.JsonText;

/**
 * The stored form of a state: JSON with a version, every member named here and nothing left to how classes are written.
 * Choices stand there by their keys, categories by column, WordNet id and name, and files by their way from a folder, so
 * that a folder with data and states in it can be moved.
 */
public final class StateJson {

    /** The version that is written; this one and all before it are read. */
    public static final int VERSION = 1;

    private StateJson() {}

    /**
     * A state as text.
     *
     * @param folder where the text will lie
     */
    public static String write(ExplorerState state, Path folder) {
        return JsonText.lines(json -> writeMembers(json, state, folder));
    }

    /** Writes a state's members into an object that is open; otherwise as {@link #write}. */
    public static void writeMembers(JsonGenerator json, ExplorerState state, Path folder) throws IOException {
        json.writeNumberField("version", VERSION);
        json.writeObjectFieldStart("data");
        new DataJson(folder).write(json, state.data());
        json.writeEndObject();
        json.writeObjectFieldStart("problem");
        ProblemJson.write(json, state.problem());
        json.writeEndObject();
        json.writeObjectFieldStart("lambda");
        LambdaJson.write(json, state.lambda());
        json.writeEndObject();
        json.writeObjectFieldStart("look");
        LookJson.write(json, state.look());
        json.writeEndObject();
        CategoryRefJson.write(json, "pins", state.pins().categories());
    }

    /**
     * The state of a text. Whether its data are there is not looked at.
     *
     * @param folder where the text lies
     * @throws org.neuraldeps.solver.data.DataException at the first member that is not known, missing or of another type,
     *     and where the version is newer than this program
     */
    public static ExplorerState read(String text, Path folder) {
        return read(JsonMembers.of("state", text), folder);
    }

    /** The state of an object's members; otherwise as {@link #read(String, Path)}. */
    public static ExplorerState read(JsonMembers state, Path folder) {
        state.requireVersion(VERSION);
        state.requireOnly("version", "data", "problem", "lambda", "look", "pins");
        return new ExplorerState(
                new DataJson(folder).read(state.object("data")),
                ProblemJson.read(state.object("problem")),
                LambdaJson.read(state.object("lambda")),
                LookJson.read(state.object("look")),
                ProblemJson.readPins(state));
    }
}
