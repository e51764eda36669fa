package org.neuraldeps.app.figure.numbers;

import java.util.List;
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
            CellJson.write(json, numbers.facts());
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
                    CellJson.write(json, numbers.columns().get(i).key(), row.get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
