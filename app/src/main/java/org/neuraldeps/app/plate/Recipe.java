package org.neuraldeps.app.plate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.StateJson;
import org.neuraldeps.solver.data.DataException;

/**
 * A figure as a document of JSON that makes it again: its kind, its state and its style. Lengths are in points; files are
 * named by their way from the folder of the document.
 */
public final class Recipe {

    /** The version that is written; this one and all before it are read. */
    public static final int VERSION = 1;

    private static final long MOST_BYTES = 16L << 20;

    private Recipe() {}

    /**
     * The recipe of a figure.
     *
     * @param folder where the text will lie
     */
    public static String write(PlateRequest<?> request, Path folder) {
        return JsonText.lines(json -> {
            json.writeNumberField("version", VERSION);
            json.writeStringField("kind", request.kind().key());
            json.writeObjectFieldStart("state");
            StateJson.writeMembers(json, request.state(), folder);
            json.writeEndObject();
            json.writeObjectFieldStart("style");
            StyleJson.write(json, PaperStyle.of(request.style()));
            json.writeEndObject();
        });
    }

    /**
     * The figure of a recipe. Whether its data are there is not looked at.
     *
     * @param folder where the text lies
     * @throws DataException in one line that names the member at fault
     */
    public static PlateRequest<?> read(String text, Path folder) {
        return read(JsonMembers.of("recipe", text), folder);
    }

    /**
     * The figure of a recipe in a file.
     *
     * @throws DataException if it cannot be read; otherwise as {@link #read(String, Path)}, with the name of the file
     */
    public static PlateRequest<?> open(Path file) {
        String text;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new DataException(
                        file.toString(), "is too large for a recipe", "give a file that --print-recipe made");
            }
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new DataException(file.toString(), "is not text in UTF-8", "give a recipe", e);
        } catch (IOException e) {
            throw new DataException(file.toString(), "cannot be read", "give a recipe that is there and readable", e);
        }
        return read(JsonMembers.of(file.toString(), text), file.toAbsolutePath().getParent());
    }

    private static PlateRequest<?> read(JsonMembers recipe, Path folder) {
        recipe.requireVersion(VERSION);
        recipe.requireOnly("version", "kind", "state", "style");
        ExplorerState state = StateJson.read(recipe.object("state"), folder);
        return new PlateRequest<>(
                kind(recipe, recipe.text("kind")),
                state,
                StyleJson.read(recipe.object("style")).style());
    }

    private static FigureKind<?> kind(JsonMembers recipe, String key) {
        return FigureKinds.ALL.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> recipe.wrong("kind", "is \"" + key + "\"", "choose one of: " + FigureKinds.names()));
    }
}
