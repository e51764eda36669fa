package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.neuraldeps.app.json.JsonMembers;

/** The parts of a stored state that name categories. */
final class ProblemJson {

    private ProblemJson() {}

    static void write(JsonGenerator json, Problem problem) throws IOException {
        json.writeFieldName("target");
        write(json, problem.target());
        if (problem.several().isPresent()) {
            Several several = problem.several().get();
            json.writeObjectFieldStart("several");
            write(json, "bases", several.bases());
            write(json, "targets", several.targets());
            json.writeEndObject();
        }
        FocusJson.write(json, problem.focus());
        PredictorsJson.write(json, problem.predictors());
        GaugeJson.write(json, problem.gauge());
    }

    static void write(JsonGenerator json, String name, Collection<CategoryRef> categories) throws IOException {
        json.writeArrayFieldStart(name);
        for (CategoryRef category : categories) {
            write(json, category);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, CategoryRef category) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", category.index());
        if (!category.wnid().isEmpty()) {
            json.writeStringField("wnid", category.wnid());
        }
        json.writeStringField("name", category.name());
        json.writeEndObject();
    }

    static Problem read(JsonMembers problem) {
        problem.requireOnly("target", "several", FocusJson.MEMBER, PredictorsJson.MEMBER, GaugeJson.MEMBER);
        return new Problem(
                category(problem.object("target")),
                problem.optional("several").map(ProblemJson::several),
                FocusJson.read(problem),
                PredictorsJson.read(problem),
                GaugeJson.read(problem));
    }

    static Pins readPins(JsonMembers state) {
        return new Pins(new TreeSet<>(categories(state, "pins")));
    }

    private static Several several(JsonMembers several) {
        several.requireOnly("bases", "targets");
        Set<CategoryRef> taken = new HashSet<>();
        List<CategoryRef> bases = categories(several, "bases");
        List<CategoryRef> targets = categories(several, "targets");
        requireNew(several, "bases", bases, taken);
        requireNew(several, "targets", targets, taken);
        return new Several(bases, targets);
    }

    /** Every category once, as a base or as a target. */
    private static void requireNew(
            JsonMembers several, String name, List<CategoryRef> categories, Set<CategoryRef> taken) {
        if (categories.isEmpty()) {
            throw several.wrong(name, "is empty", "name at least one category");
        }
        for (CategoryRef category : categories) {
            if (!taken.add(category)) {
                throw several.wrong(
                        name, "names " + category + " again", "name every category once, as a base or as a target");
            }
        }
    }

    static List<CategoryRef> categories(JsonMembers members, String name) {
        return members.objects(name).stream().map(ProblemJson::category).toList();
    }

    private static CategoryRef category(JsonMembers category) {
        category.requireOnly("index", "wnid", "name");
        String wnid = category.has("wnid") ? category.text("wnid") : "";
        return new CategoryRef(category.whole("index"), wnid, category.text("name"));
    }
}
