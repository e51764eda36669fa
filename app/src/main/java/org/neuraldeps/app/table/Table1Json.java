package org.neuraldeps.app.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.Intervals;
import org.neuraldeps.solver.evaluation.Table1;

/** Table 1 as members of an object that is open; what cannot be computed is absent. */
public final class Table1Json {

    private Table1Json() {}

    /** Its numbers. */
    public static void write(JsonGenerator json, Table1 table) throws IOException {
        write(json, "absErr", table.absErr());
        write(json, "relErr", table.relErr());
        write(json, "acc", table.acc());
        write(json, "originalAcc", table.originalAcc());
        if (table.positives().isPresent()) {
            json.writeNumberField("positives", table.positives().getAsInt());
        }
        write(json, "positiveAcc", table.positiveAcc());
        write(json, "originalPositiveAcc", table.originalPositiveAcc());
        if (table.wins().isPresent()) {
            Table1.Wins wins = table.wins().get();
            write(json, "positiveAbsErr", wins.positiveAbsErr());
            write(json, "positiveRelErr", wins.positiveRelErr());
            json.writeNumberField("falseWins", wins.falseWins());
            write(json, "precisionOfWins", wins.precisionOfWins());
        }
    }

    /** How far they may be off, as a member of its own. */
    public static void write(JsonGenerator json, Intervals intervals) throws IOException {
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

    private static void write(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        }
    }
}
