package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Certificate;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.evaluation.Table1;

/** The document of {@code nde solve --json}. */
record SolveJson(Picture picture, Table1 metrics, Optional<ScreeningSection> screened, Optional<RefitSection> refitted)
        implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        LogitDataset dataset = picture.solved().data().dataset();
        Split split = dataset.split();
        json.writeObjectFieldStart("target");
        JsonDocument.category(json, dataset.categories().get(picture.solved().target()));
        json.writeEndObject();
        json.writeNumberField("categories", dataset.categories().size());
        json.writeNumberField("fitRows", split.fitRows());
        json.writeNumberField("evaluationRows", split.evaluationRows());
        writeSolution(json);
        writeCoefficients(json);
        if (split.evaluationRows() > 0) {
            writeMetrics(json);
        }
        if (screened.isPresent()) {
            screened.get().write(json);
        }
        if (refitted.isPresent()) {
            refitted.get().write(json);
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
        JsonDocument.ifPresent(json, "absErr", metrics.absErr());
        JsonDocument.ifPresent(json, "relErr", metrics.relErr());
        JsonDocument.ifPresent(json, "acc", metrics.acc());
        JsonDocument.ifPresent(json, "originalAcc", metrics.originalAcc());
        if (metrics.positives().isPresent()) {
            json.writeNumberField("positives", metrics.positives().getAsInt());
        }
        JsonDocument.ifPresent(json, "positiveAcc", metrics.positiveAcc());
        JsonDocument.ifPresent(json, "originalPositiveAcc", metrics.originalPositiveAcc());
        json.writeEndObject();
    }
}
