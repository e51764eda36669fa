package org.neuraldeps.app.cli.redundancy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.theory.InformationVolume;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.SparseRedundancy;

/** The document of {@code nde redundancy --json}. */
record RedundancyJson(RedundancyAnswer answer) implements JsonText.Members {

    @Override
    public void write(JsonGenerator json) throws IOException {
        if (answer.factor().isPresent()) {
            json.writeNumberField("rank", answer.factor().get().rank());
            json.writeNumberField("largestSingular", answer.factor().get().largestSingularValue());
            json.writeNumberField("smallestSingular", answer.factor().get().smallestSingularValue());
            json.writeNumberField("noiseNorm", answer.factor().get().noiseNorm());
        }
        json.writeArrayFieldStart("categories");
        for (SparseRedundancy sparse : answer.sparse()) {
            json.writeStartObject();
            write(json, sparse);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, SparseRedundancy sparse) throws IOException {
        JsonDocument.category(json, answer.categories().get(sparse.category()));
        json.writeNumberField("targetMoment", sparse.targetMoment());
        if (answer.redundancy().isPresent()) {
            Redundancy redundancy = answer.redundancy().get();
            if (redundancy.isKnown(sparse.category())) {
                json.writeNumberField("errorAtZero", redundancy.errorAtZero(sparse.category()));
            }
            if (redundancy.isZeroToWorkingPrecision(sparse.category())) {
                json.writeNumberField("errorAtZeroBound", redundancy.bound(sparse.category()));
            }
            JsonDocument.information(json, InformationVolume.of(redundancy, sparse.category(), sparse.targetMoment()));
        }
        json.writeObjectFieldStart("errorAtNonzeros");
        for (int i = 0; i < answer.nonzeros().length; i++) {
            json.writeNumberField(Integer.toString(answer.nonzeros()[i]), sparse.errors()[i]);
        }
        json.writeEndObject();
    }
}
