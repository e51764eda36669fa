package org.neuraldeps.app.figure.numbers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.json.JsonText;

/** A table as JSON: its facts, its columns with their units, and an object for each row. */
final class JsonNumbers {

    private static final int VERSION = 1;

    private JsonNumbers() {}

    static String text(FigureNumbers numbers) {
        return JsonText.lines(json -> {
            json.writeNumberField("version", VERSION);
            json.writeStringField("caption", numbers.caption());
            json.writeObjectFieldStart("facts");
            for (Map.Entry<String, Cell> fact : numbers.facts().entrySet()) {
                write(json, fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("units");
            for (Column column : numbers.columns()) {
                json.writeStringField(column.key(), column.unit());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("rows");
            for (List<Cell> row : numbers.rows()) {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    write(json, numbers.columns().get(i).key(), row.get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** What is not known is left out, as everywhere in the command line's JSON. */
    private static void write(JsonGenerator json, String name, Cell cell) throws IOException {
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
