package org.neuraldeps.app.plate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.PlannedKind;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.StateJson;

/**
 * What makes a figure again: its kind, its state and its style, and what it was made with. Its text is a document of JSON,
 * which lies in a file of its own or within the file of the figure; files are named by their way from its folder.
 *
 * @param request the figure
 * @param made what it was made with
 */
public record Recipe(PlateRequest<?> request, Provenance made) {

    /** The version that is written; this one and all before it are read. */
    public static final int VERSION = 1;

    /** The plan of the lab that a figure is of. */
    private static final String PLAN = "plan";

    /** A recipe that says nothing of what the figure is made with. */
    public static Recipe of(PlateRequest<?> request) {
        return new Recipe(request, Provenance.NONE);
    }

    /**
     * The text, a member a line, for people who read and change it.
     *
     * @param folder where the text will lie
     */
    public String lines(Path folder) {
        return JsonText.lines(json -> writeMembers(json, folder));
    }

    /**
     * The text in one line of ASCII, for the file of a figure: no tool that copies it can spoil it.
     *
     * @param folder where the figure will lie
     */
    String ascii(Path folder) {
        return JsonText.ascii(json -> writeMembers(json, folder));
    }

    private void writeMembers(JsonGenerator json, Path folder) throws IOException {
        json.writeNumberField("version", VERSION);
        json.writeStringField("kind", request.kind().key());
        json.writeObjectFieldStart("state");
        StateJson.writeMembers(json, request.state(), folder);
        json.writeEndObject();
        if (request.kind() instanceof PlannedKind<?> planned) {
            json.writeObjectFieldStart(PLAN);
            planned.writePlan(json);
            json.writeEndObject();
        }
        json.writeObjectFieldStart("style");
        StyleJson.write(json, PaperStyle.of(request.style()));
        json.writeEndObject();
        ProvenanceJson.writeMembers(json, made);
    }

    /**
     * The recipe of a text. Whether its data are there is not looked at.
     *
     * @param folder where the text lies
     * @throws org.neuraldeps.solver.data.DataException in one line that names the member at fault
     */
    public static Recipe read(String text, Path folder) {
        return read(JsonMembers.of("recipe", text), folder);
    }

    /**
     * The recipe in a file: its text, or a figure that this program has written, told apart by what is in the file.
     *
     * @throws org.neuraldeps.solver.data.DataException if it cannot be read or holds no recipe; otherwise as
     *     {@link #read(String, Path)}, with the name of the file
     */
    public static Recipe open(Path file) {
        String text = RecipeFile.text(file);
        return read(JsonMembers.of(file.toString(), text), file.toAbsolutePath().getParent());
    }

    private static Recipe read(JsonMembers recipe, Path folder) {
        recipe.requireVersion(VERSION);
        recipe.requireOnly("version", "kind", "state", PLAN, "style", "program", "sha256", "fonts");
        ExplorerState state = StateJson.read(recipe.object("state"), folder);
        PaperStyle style = StyleJson.read(recipe.object("style"));
        FigureKind<?> kind = kind(recipe, recipe.text("kind"));
        return new Recipe(new PlateRequest<>(kind, state, style.style()), ProvenanceJson.read(recipe));
    }

    private static FigureKind<?> kind(JsonMembers recipe, String key) {
        if (recipe.has(PLAN)) {
            return FigureKinds.planned(key, recipe.object(PLAN))
                    .orElseThrow(() -> recipe.wrong(PLAN, "does not belong to a figure of " + key, "leave it out"));
        }
        return FigureKinds.ALL.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> recipe.wrong("kind", "is \"" + key + "\"", "choose one of: " + FigureKinds.names()));
    }
}
