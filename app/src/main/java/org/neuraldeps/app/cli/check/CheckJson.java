package org.neuraldeps.app.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.cli.output.FeatureFacts;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.PairSection;
import org.neuraldeps.app.cli.output.SplitFacts;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.RemedyOption;
import org.neuraldeps.app.data.ShardFacts;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.io.SideFile;

/** The document of {@code nde check --json}. */
record CheckJson(OpenedDataset data, CheckReport report) implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeNumberField("rows", report.rows());
        writeShards(json);
        new SplitFacts(data).write(json);
        if (data.dataset().groupsInAll().isPresent()) {
            json.writeNumberField("groups", data.dataset().groupsInAll().getAsInt());
        }
        json.writeNumberField("categories", report.categories());
        json.writeStringField("type", report.type().key());
        if (report.rank().isPresent()) {
            json.writeNumberField("rank", report.rank().getAsInt());
        }
        json.writeArrayFieldStart("readAs");
        for (String note : data.dataset().logits().readingNotes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("from");
        for (Map.Entry<SideFile, String> origin : data.origins().entrySet()) {
            json.writeStringField(origin.getKey().role(), origin.getValue());
        }
        json.writeEndObject();
        JsonDocument.ifPresent(json, "accuracy", report.accuracy());
        JsonDocument.ifPresent(json, "evaluationAccuracy", report.evaluationAccuracy());
        PairSection.write(json, data);
        new FeatureFacts(data).write(json);
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("severity", finding.severity().key());
            json.writeStringField("message", finding.message());
            json.writeStringField("cure", finding.cure());
            if (finding.remedy().isPresent()) {
                json.writeStringField("option", RemedyOption.of(finding.remedy().get()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeShards(JsonGenerator json) throws IOException {
        Optional<ShardFacts> shards = ShardFacts.of(data);
        if (shards.isPresent()) {
            json.writeObjectFieldStart("shards");
            json.writeNumberField("files", shards.get().files());
            json.writeNumberField("leastRows", shards.get().leastRows());
            json.writeNumberField("mostRows", shards.get().mostRows());
            json.writeEndObject();
        }
    }
}
