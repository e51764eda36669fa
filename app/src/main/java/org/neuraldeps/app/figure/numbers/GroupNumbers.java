package org.neuraldeps.app.figure.numbers;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The groups that colours tell, in the numbers behind a picture: a column for the target's and one for the predictor's, none where colours tell nothing.
 *
 * @param names the name of each category's group, empty for one that is of none; not there where colours tell nothing
 */
public record GroupNumbers(Optional<IntFunction<String>> names) {

    /** The columns. */
    public List<Column> columns() {
        return names.isPresent()
                ? List.of(Column.forPrograms("targetGroup"), Column.forPrograms("predictorGroup"))
                : List.of();
    }

    /** Adds the cells of a dependency. */
    public void addTo(List<Cell> row, int target, int predictor) {
        names.ifPresent(there -> {
            row.add(new Cell.Words(there.apply(target)));
            row.add(new Cell.Words(there.apply(predictor)));
        });
    }
}
