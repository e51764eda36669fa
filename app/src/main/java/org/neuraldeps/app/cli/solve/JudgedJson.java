package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.app.table.Table1Json;
import org.neuraldeps.solver.evaluation.Control;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.Table1;

/** Table 1 of a solution as members of an object that is open, with what goes with it. */
final class JudgedJson {

    private JudgedJson() {}

    static void write(JsonGenerator json, JudgedSolution judged) throws IOException {
        Table1Json.write(json, judged.table());
        if (judged.judgement().isPresent()) {
            Table1Json.write(json, judged.judgement().get().intervals());
            json.writeObjectFieldStart("flips");
            FlipsSection.writeCounts(
                    json, judged.judgement().get().flips(), judged.table().acc().isPresent());
            json.writeEndObject();
        }
        if (judged.controls().isPresent()) {
            write(json, judged.controls().get());
        }
    }

    private static void write(JsonGenerator json, Controls controls) throws IOException {
        json.writeObjectFieldStart("controls");
        for (Map.Entry<Control, Table1> control : controls.tables().entrySet()) {
            json.writeObjectFieldStart(control.getKey().key());
            Table1Json.write(json, control.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
