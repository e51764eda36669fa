package org.neuraldeps.solver.io;

import org.neuraldeps.solver.data.DataException;

/**
 * The shape of an array that can be logits.
 *
 * @param rows N, at least 1
 * @param columns n, at least 2
 */
record LogitShape(int rows, int columns) {

    /** Where Java's arrays end. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    /**
     * Rows and columns of an array of any format.
     *
     * @param shape its dimensions
     * @param text the dimensions as the format writes them
     * @throws DataException unless there are two, with at least one row and two columns
     */
    static LogitShape of(long[] shape, String text, String place) {
        if (shape.length != 2) {
            throw new DataException(
                    place,
                    "an array of shape " + text + " is not a matrix",
                    "give samples x categories, two dimensions");
        }
        requireLength(shape[0], "rows", text, place);
        requireLength(shape[1], "columns", text, place);
        if (shape[1] < 2) {
            throw new DataException(
                    place, "it has one column", "give two or more: of logits one a category, of features one each");
        }
        return new LogitShape((int) shape[0], (int) shape[1]);
    }

    private static void requireLength(long length, String what, String text, String place) {
        if (length < 1 || length > LONGEST) {
            throw new DataException(place, length + " " + what + " in shape " + text, "give a matrix");
        }
    }
}
