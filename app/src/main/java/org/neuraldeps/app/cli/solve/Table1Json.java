package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.solver.evaluation.Control;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.Intervals;
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

    /** The table of a solution, with what goes with it. */
    static void write(JsonGenerator json, JudgedSolution judged) throws IOException {
        write(json, judged.table());
        if (judged.judgement().isPresent()) {
            write(json, judged.judgement().get().intervals());
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
            write(json, control.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Intervals intervals) throws IOException {
        json.writeObjectFieldStart("intervals");
        json.writeNumberField("level", Intervals.LEVEL);
        json.writeNumberField("groups", intervals.groups());
        json.writeStringField("by", intervals.grouped() ? "group" : "row");
        write(json, "absErr", intervals.absErr());
        write(json, "relErr", intervals.relErr());
        write(json, "acc", intervals.acc());
        write(json, "accChange", intervals.accChange());
        write(json, "positiveAcc", intervals.positiveAcc());
        write(json, "precisionOfWins", intervals.precisionOfWins());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<Interval> interval) throws IOException {
        if (interval.isPresent()) {
            json.writeFieldName(name);
            json.writeArray(new double[] {interval.get().lower(), interval.get().upper()}, 0, 2);
        }
    }
}
