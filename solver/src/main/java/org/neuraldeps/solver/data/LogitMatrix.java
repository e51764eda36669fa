package org.neuraldeps.solver.data;

import java.util.List;

/**
 * Logits F, N x n: one row a sample, one column a category, in logit units, neither centred nor normalised.
 *
 * <p>Immutable and safe to read from several threads. A matrix may lie in a memory-mapped file, so callers read blocks
 * and never ask for all of it at once.
 */
public interface LogitMatrix {

    /** N, the number of samples. */
    int rows();

    /** n, the number of categories. */
    int columns();

    /** The type in which the numbers are stored. */
    StorageType storage();

    /** Where the numbers came from, in words for a message: a file name, "sample imagenet1k". */
    String origin();

    /** Where a row is, in words for a message: the file, and the place of the row in it. */
    default String placeOf(int row) {
        return origin() + ", row " + row;
    }

    /** What was taken for granted in reading them and may be wrong, a clause each: "fields separated by ;". */
    default List<String> readingNotes() {
        return List.of();
    }

    /** What the file that they were read from holds beside them. */
    default Companions companions() {
        return Companions.NONE;
    }

    /**
     * Reads consecutive rows.
     *
     * @param firstRow index of the first row
     * @param rowCount number of rows
     * @param out receives {@code rowCount * columns()} numbers, row after row. Modified.
     */
    void readRows(int firstRow, int rowCount, double[] out);

    /**
     * Reads one column.
     *
     * @param column index of the category
     * @param out receives {@code rows()} numbers. Modified.
     */
    void readColumn(int column, double[] out);

    /**
     * Reads neighbouring columns; in a file they are read together.
     *
     * @param firstColumn index of the first
     * @param columnCount number of columns
     * @param out receives {@code columnCount * rows()} numbers, column after column. Modified.
     */
    default void readColumns(int firstColumn, int columnCount, double[] out) {
        double[] column = new double[rows()];
        for (int c = 0; c < columnCount; c++) {
            readColumn(firstColumn + c, column);
            System.arraycopy(column, 0, out, c * column.length, column.length);
        }
    }

    /**
     * Makes sure that all that was read up to now belongs together. Whoever has made a result of many reads asks before
     * handing it on.
     *
     * @throws DataException if the numbers changed since the matrix was opened, as those of a file may
     */
    default void requireUnchanged() {}
}
