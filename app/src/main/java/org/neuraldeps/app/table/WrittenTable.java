package org.neuraldeps.app.table;

import java.util.List;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.json.JsonText;

/** Something that is written as a table: what each {@link TableFormat} makes of it. */
public interface WrittenTable {

    /** All of its numbers in one table, for a spreadsheet or a data frame. */
    FigureNumbers numbers();

    /** What stands in print: one table below the other. */
    default List<FigureNumbers> printed() {
        return List.of(numbers());
    }

    /** The whole of it as a document, the one that {@code --json} prints. */
    JsonText.Members json();
}
