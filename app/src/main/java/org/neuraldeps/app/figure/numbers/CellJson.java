package org.neuraldeps.app.figure.numbers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** Cells as members of an object; what is not known is left out, as everywhere in the command line's JSON. */
public final class CellJson {

    private CellJson() {}

    /** Writes named cells into the object that is open. */
    public static void write(JsonGenerator json, Map<String, Cell> cells) throws IOException {
        for (Map.Entry<String, Cell> cell : cells.entrySet()) {
            write(json, cell.getKey(), cell.getValue());
        }
    }

    static void write(JsonGenerator json, String name, Cell cell) throws IOException {
        if (cell instanceof Cell.Real real) {
            if (Double.isFinite(real.value())) {
                json.writeNumberField(name, real.value());
            }
        } else if (cell instanceof Cell.Whole whole) {
            json.writeNumberField(name, whole.value());
        } else if (cell instanceof Cell.Flag flag) {
            json.writeBooleanField(name, flag.value());
        } else {
            json.writeStringField(name, ((Cell.Words) cell).text());
        }
    }
}
