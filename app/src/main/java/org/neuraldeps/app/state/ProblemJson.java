package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.neuraldeps.app.json.JsonMembers;

/** The parts of a stored state that name categories. */
final class ProblemJson {

    private ProblemJson() {}

    static void write(JsonGenerator json, Problem problem) throws IOException {
        CategoryRefJson.write(json, "target", problem.target());
        if (problem.several().isPresent()) {
            Several several = problem.several().get();
            json.writeObjectFieldStart("several");
            CategoryRefJson.write(json, "bases", several.bases());
            CategoryRefJson.write(json, "targets", several.targets());
            json.writeEndObject();
        }
        FocusJson.write(json, problem.focus());
        PredictorsJson.write(json, problem.predictors());
        GaugeJson.write(json, problem.gauge());
    }

    static Problem read(JsonMembers problem) {
        problem.requireOnly("target", "several", FocusJson.MEMBER, PredictorsJson.MEMBER, GaugeJson.MEMBER);
        return new Problem(
                CategoryRefJson.read(problem.object("target")),
                problem.optional("several").map(ProblemJson::several),
                FocusJson.read(problem),
                PredictorsJson.read(problem),
                GaugeJson.read(problem));
    }

    static Pins readPins(JsonMembers state) {
        return new Pins(new TreeSet<>(CategoryRefJson.list(state, "pins")));
    }

    private static Several several(JsonMembers several) {
        several.requireOnly("bases", "targets");
        Set<CategoryRef> taken = new HashSet<>();
        List<CategoryRef> bases = CategoryRefJson.list(several, "bases");
        List<CategoryRef> targets = CategoryRefJson.list(several, "targets");
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
}
