package org.neuraldeps.app.cli.dependencies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.evaluation.CategoryDependency;
import org.neuraldeps.solver.evaluation.CategoryDependency.Step;
import org.neuraldeps.solver.moments.Focus;

/** The document of {@code nde dependencies --json}. */
record DependenciesJson(DependenciesAnswer answer) implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        CategoryDependency any = answer.found().get(0);
        json.writeNumberField("epsilon", answer.need().epsilon());
        json.writeNumberField("delta", answer.delta());
        json.writeNumberField("maxNonzeros", answer.need().most());
        Focus focus = answer.need().how().focus();
        if (focus.isOn()) {
            json.writeObjectFieldStart("focus");
            json.writeNumberField("share", focus.share());
            json.writeStringField("by", focus.by().key());
            if (answer.need().data().isFocusApproximate()) {
                json.writeBooleanField("approximate", true);
            }
            json.writeEndObject();
        }
        JsonDocument.gauge(json, answer.need().how().gauge());
        json.writeStringField("rows", answer.isHeldOut() ? "evaluation" : "fit");
        json.writeNumberField("rowCount", any.rows());
        json.writeNumberField("groupCount", any.groups());
        json.writeNumberField("having", answer.having().size());
        json.writeNumberField("trivial", answer.trivial());
        json.writeArrayFieldStart("categories");
        for (CategoryDependency one : answer.found()) {
            json.writeStartObject();
            write(json, one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, CategoryDependency one) throws IOException {
        JsonDocument.category(json, answer.categories().get(one.target()));
        Optional<Step> smallest = one.smallest(answer.delta());
        if (smallest.isPresent()) {
            json.writeNumberField("smallest", smallest.get().nonzeros());
        }
        json.writeBooleanField("trivial", one.isTrivial(answer.delta()));
        json.writeArrayFieldStart("steps");
        for (Step step : one.steps()) {
            json.writeStartObject();
            json.writeNumberField("nonzeros", step.nonzeros());
            json.writeNumberField("lambda", step.lambda());
            json.writeNumberField("part", one.part(step));
            if (answer.isHeldOut()) {
                json.writeNumberField("upper", one.upperLimit(step, DependenciesAnswer.ERROR));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
