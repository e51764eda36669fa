package org.neuraldeps.app.plate.snippet;

import java.util.List;

/** How a program knows some of the rows. */
sealed interface RowChoice {

    /** There is nothing to know: none are meant. */
    record None() implements RowChoice {}

    /**
     * A vector in a file, one entry a row: bools of rows held out, or labels.
     *
     * @param file where
     */
    record InFile(NumpyFile file) implements RowChoice {}

    /**
     * Their numbers.
     *
     * @param rows ascending, from 0 on
     */
    record Listed(List<Integer> rows) implements RowChoice {
        public Listed {
            rows = List.copyOf(rows);
        }
    }
}
