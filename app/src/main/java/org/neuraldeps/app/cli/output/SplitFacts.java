package org.neuraldeps.app.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.data.LogitDataset;

/**
 * Which rows are held out, and how it came to that.
 *
 * @param data what was opened
 */
public record SplitFacts(OpenedDataset data) {

    /** How the rows were chosen, where they were at random: "at random, seed 1, groups whole". */
    public Optional<String> madeBy() {
        return wish().map(wish -> "at random, seed " + wish.seed()
                + (dataset().groups().isPresent() ? ", groups whole" : ", row by row"));
    }

    /** Writes {@code fitRows}, {@code evaluationRows} and, where rows were held out at random, {@code holdOut}. */
    public void write(JsonGenerator json) throws IOException {
        json.writeNumberField("fitRows", dataset().split().fitRows());
        json.writeNumberField("evaluationRows", dataset().split().evaluationRows());
        if (wish().isPresent()) {
            json.writeObjectFieldStart("holdOut");
            json.writeNumberField("fraction", wish().get().fraction());
            json.writeNumberField("seed", wish().get().seed());
            json.writeStringField("by", dataset().groups().isPresent() ? "group" : "row");
            json.writeEndObject();
        }
    }

    private Optional<HoldOut> wish() {
        return data.request().holdOut();
    }

    private LogitDataset dataset() {
        return data.dataset();
    }
}
