package org.neuraldeps.app.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.app.data.OpenedHead;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.heads.TrainedHead;

/**
 * What logits were made of: features, and a head that was given or trained on opening. Nothing where they were read.
 *
 * @param data what was opened
 */
public record FeatureFacts(OpenedDataset data) {

    /** Lines for a table of facts. */
    public void addTo(TextTable table) {
        data.features().ifPresent(features -> {
            FeatureSet set = features.set();
            table.add(
                    "features",
                    set.width() + ", " + set.trainFeatures().storage().key());
            table.add("head", words(features.head()));
            features.other().ifPresent(other -> table.add("other head", words(other)));
            set.outOfDistribution()
                    .ifPresent(rows -> table.add("of no category", rows.rows() + " rows, in none of these numbers"));
        });
    }

    /** Writes {@code features} as a member of the object that is open. */
    public void write(JsonGenerator json) throws IOException {
        if (data.features().isEmpty()) {
            return;
        }
        OpenedFeatures features = data.features().get();
        FeatureSet set = features.set();
        json.writeObjectFieldStart("features");
        json.writeNumberField("width", set.width());
        json.writeStringField("type", set.trainFeatures().storage().key());
        json.writeNumberField("trainRows", set.trainFeatures().rows());
        json.writeNumberField("testRows", rows(set.testFeatures()));
        json.writeNumberField("outOfDistributionRows", rows(set.outOfDistribution()));
        write(json, "head", features.head());
        if (features.other().isPresent()) {
            write(json, "otherHead", features.other().get());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, OpenedHead head) throws IOException {
        json.writeObjectFieldStart(name);
        if (head.file().isPresent()) {
            json.writeStringField("file", head.name());
        }
        if (head.training().isPresent()) {
            TrainedHead training = head.training().get();
            json.writeObjectFieldStart("trained");
            json.writeNumberField("weightDecay", training.weightDecay());
            json.writeNumberField("objective", training.objective());
            json.writeNumberField("gradientNorm", training.gradientNorm());
            json.writeNumberField("iterations", training.iterations());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static int rows(Optional<LogitMatrix> matrix) {
        return matrix.map(LogitMatrix::rows).orElse(0);
    }

    private static String words(OpenedHead head) {
        return head.file().isPresent() ? head.name() : "none was given; " + head.words();
    }
}
