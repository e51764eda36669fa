package org.neuraldeps.app.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.JudgedCombination;
import org.neuraldeps.app.need.TabulatedTarget;
import org.neuraldeps.app.need.TargetTable;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.evaluation.EvaluationSums;

/**
 * A table as a document: what was asked, a member for each target, and what is pooled.
 *
 * @param table what is written
 */
public record TableJson(TargetTable table) implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        Split split = table.data().dataset().split();
        json.writeStringField("data", table.data().request().displayName());
        json.writeNumberField("categories", table.data().dataset().categories().size());
        json.writeNumberField("fitRows", split.fitRows());
        json.writeNumberField("evaluationRows", split.evaluationRows());
        if (table.focus().isOn()) {
            json.writeObjectFieldStart("focus");
            json.writeNumberField("share", table.focus().share());
            json.writeStringField("by", table.focus().by().key());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("pooled");
        json.writeNumberField("targets", table.targets().size());
        write(json, table.pooled());
        json.writeEndObject();
        json.writeArrayFieldStart("targets");
        for (TabulatedTarget target : table.targets()) {
            json.writeStartObject();
            write(json, target);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, TabulatedTarget target) throws IOException {
        Category category = table.data().dataset().categories().get(target.target());
        json.writeNumberField("index", category.index());
        if (!category.wnid().isEmpty()) {
            json.writeStringField("wnid", category.wnid());
        }
        json.writeStringField("name", category.name());
        json.writeNumberField("lambda", target.lambda());
        json.writeNumberField("lambdaRatio", target.lambdaRatio());
        json.writeNumberField("nonzeros", target.nonzeros());
        json.writeNumberField("relativeError", target.relativeError());
        json.writeNumberField("relativeGap", target.relativeGap());
        if (target.effectiveRows().isPresent()) {
            json.writeNumberField("effectiveRows", target.effectiveRows().getAsDouble());
        }
        if (target.focus().filter(AppliedFocus::isApproximate).isPresent()) {
            json.writeBooleanField("approximate", true);
            json.writeNumberField("carried", target.focus().get().carried());
        }
        write(json, target.combinations());
    }

    private static void write(JsonGenerator json, List<JudgedCombination> combinations) throws IOException {
        for (JudgedCombination combination : combinations) {
            json.writeObjectFieldStart(combination.key());
            Table1Json.write(json, combination.table());
            if (combination.pooled().sums().flatMap(EvaluationSums::answers).isPresent()) {
                EvaluationSums.Answers answers =
                        combination.pooled().sums().orElseThrow().answers().orElseThrow();
                json.writeNumberField("gained", answers.gained());
                json.writeNumberField("lost", answers.lost());
            }
            Table1Json.write(json, combination.intervals());
            json.writeEndObject();
        }
    }
}
