package org.neuraldeps.app.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.check.RowAlignment;
import org.neuraldeps.solver.data.Networks;

/**
 * Who predicts whom, and whether their rows look like the same samples, which two heads on the same features see anyway;
 * nothing within a network.
 */
public final class PairSection {

    private PairSection() {}

    /** As members of the object that is open. */
    public static void write(JsonGenerator json, OpenedDataset data) throws IOException {
        if (!data.request().isBetween()) {
            return;
        }
        Networks networks = data.request().names();
        json.writeObjectFieldStart("networks");
        json.writeStringField("predicting", networks.predicting());
        json.writeStringField("predicted", networks.predicted());
        json.writeEndObject();
        if (data.pair().isPresent()) {
            write(json, data.pair().get().rows());
        }
    }

    private static void write(JsonGenerator json, RowAlignment rows) throws IOException {
        json.writeObjectFieldStart("alignment");
        json.writeStringField("verdict", rows.verdict().key());
        json.writeNumberField("rows", rows.rows());
        write(json, "agreement", rows.agreement());
        write(json, "correlation", rows.correlation());
        if (rows.firstAccuracy().isPresent()) {
            write(json, "predictingAccuracy", rows.firstAccuracy().get());
            write(json, "predictedAccuracy", rows.secondAccuracy().orElseThrow());
        }
        if (rows.shift().isPresent()) {
            json.writeNumberField("shift", rows.shift().getAsInt());
        }
        if (rows.difference().isPresent()) {
            json.writeStringField("difference", rows.difference().get());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, RowAlignment.Measured measured) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("value", measured.value());
        json.writeNumberField("shuffled", measured.shuffled());
        json.writeEndObject();
    }
}
