package org.neuraldeps.app.cli.plant;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.planting.PlantedNetwork;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.ui.NumberText;

/**
 * What {@code nde plant} says of a network that it has written.
 *
 * @param network what was planted
 * @param logits where its logits are
 */
record PlantedAnswer(PlantedNetwork network, Path logits) {

    void print(PrintStream out) {
        Categories names = network.categories();
        int held = network.settings().evaluationRows();
        TextTable table = new TextTable("ll");
        table.add("logits", logits.toString());
        table.add("rows", network.logits().rows() + ", " + held + " of them held out for evaluation");
        table.add(
                "base",
                network.settings().size().base() + " categories of rank "
                        + network.settings().baseRank());
        table.add("accuracy", Words.percent(network.accuracy()));
        for (PlantedTarget target : network.truth().targets()) {
            table.add(names.get(target.target()).name(), "= " + words(target, names));
        }
        table.print(out);
    }

    private String words(PlantedTarget target, Categories names) {
        String sum = target.predictors().stream()
                .map(predictor -> words(predictor, names))
                .collect(Collectors.joining(" "));
        double noise = network.settings().combination().noise();
        return sum.replaceFirst("^\\+ ", "") + (noise == 0 ? "" : " + noise of " + noise);
    }

    private static String words(Coefficient predictor, Categories names) {
        return (predictor.value() < 0 ? "− " : "+ ") + NumberText.fixed(Math.abs(predictor.value()), 3) + " "
                + names.get(predictor.category()).name();
    }

    void write(JsonGenerator json) throws IOException {
        Categories names = network.categories();
        json.writeStringField("logits", logits.toString());
        json.writeNumberField("rows", network.logits().rows());
        json.writeNumberField("evaluationRows", network.settings().evaluationRows());
        json.writeNumberField("base", network.settings().size().base());
        json.writeNumberField("baseRank", network.settings().baseRank());
        json.writeBooleanField(
                "identifiable", network.settings().notIdentifiable().isEmpty());
        json.writeNumberField("accuracy", network.accuracy());
        json.writeArrayFieldStart("targets");
        for (PlantedTarget target : network.truth().targets()) {
            json.writeStartObject();
            JsonDocument.category(json, names.get(target.target()));
            json.writeArrayFieldStart("predictors");
            for (Coefficient predictor : target.predictors()) {
                json.writeStartObject();
                JsonDocument.category(json, names.get(predictor.category()));
                json.writeNumberField("coefficient", predictor.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
