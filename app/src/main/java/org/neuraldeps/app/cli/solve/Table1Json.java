package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.solver.evaluation.Table1;

/** Table 1 as members of an object that is open; what cannot be computed is absent. */
final class Table1Json {

    private Table1Json() {}

    static void write(JsonGenerator json, Table1 table) throws IOException {
        JsonDocument.ifPresent(json, "absErr", table.absErr());
        JsonDocument.ifPresent(json, "relErr", table.relErr());
        JsonDocument.ifPresent(json, "acc", table.acc());
        JsonDocument.ifPresent(json, "originalAcc", table.originalAcc());
        if (table.positives().isPresent()) {
            json.writeNumberField("positives", table.positives().getAsInt());
        }
        JsonDocument.ifPresent(json, "positiveAcc", table.positiveAcc());
        JsonDocument.ifPresent(json, "originalPositiveAcc", table.originalPositiveAcc());
        if (table.wins().isPresent()) {
            Table1.Wins wins = table.wins().get();
            JsonDocument.ifPresent(json, "positiveAbsErr", wins.positiveAbsErr());
            JsonDocument.ifPresent(json, "positiveRelErr", wins.positiveRelErr());
            json.writeNumberField("falseWins", wins.falseWins());
            JsonDocument.ifPresent(json, "precisionOfWins", wins.precisionOfWins());
        }
    }
}
