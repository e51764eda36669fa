package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.neuraldeps.app.cli.output.FeatureFacts;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.PairSection;
import org.neuraldeps.app.cli.output.SplitFacts;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Certificate;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.theory.InformationVolume;

/** The document of {@code nde solve --json}. */
record SolveJson(Picture picture, JudgedSolution judged, List<SolveSection> sections) implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        LogitDataset dataset = picture.solved().data().dataset();
        Split split = dataset.split();
        json.writeObjectFieldStart("target");
        JsonDocument.category(json, dataset.categories().get(picture.solved().target()));
        json.writeEndObject();
        PairSection.write(json, picture.solved().data());
        json.writeNumberField("categories", dataset.categories().size());
        new FeatureFacts(picture.solved().data()).write(json);
        new SplitFacts(picture.solved().data()).write(json);
        FocusSection.write(json, picture.solved().path().problem());
        new PredictorsSection(picture.solution().rule(), dataset.categories()).write(json);
        JsonDocument.gauge(json, picture.solution().gauge());
        writeSolution(json);
        writeCoefficients(json);
        if (split.evaluationRows() > 0) {
            writeMetrics(json);
        }
        for (SolveSection section : sections) {
            section.write(json);
        }
    }

    private void writeSolution(JsonGenerator json) throws IOException {
        Solution solution = picture.solution();
        Certificate certificate = picture.solved().path().certify(solution);
        json.writeNumberField("lambda", solution.lambda());
        json.writeNumberField("lambdaMax", solution.lambdaMax());
        json.writeNumberField("lambdaRatio", solution.lambdaRatio());
        json.writeNumberField("nonzeros", solution.nonzeros());
        json.writeNumberField("error", solution.error());
        json.writeNumberField("targetMoment", solution.targetMoment());
        JsonDocument.information(json, InformationVolume.of(solution.targetMoment(), solution.error()));
        json.writeNumberField("coefficientSum", solution.coefficientSum());
        json.writeNumberField("relativeGap", certificate.relativeGap());
        json.writeNumberField("relativeKkt", certificate.relativeKkt());
    }

    private void writeCoefficients(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("coefficients");
        for (Coefficient coefficient : picture.solution().byMagnitude()) {
            json.writeStartObject();
            JsonDocument.category(json, picture.categories().get(coefficient.category()));
            json.writeNumberField("value", coefficient.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeMetrics(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("metrics");
        JudgedJson.write(json, judged);
        json.writeEndObject();
    }
}
