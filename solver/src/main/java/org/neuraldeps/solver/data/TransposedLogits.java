package org.neuraldeps.solver.data;

import java.util.List;

/**
 * Logits of a file that has one column a sample and one row a category, read the right way round. A row costs the reading of a
 * column of the file: a pass over all of them touches every number once, but not in the order in which they lie, and takes some five times as long.
 */
public final class TransposedLogits implements LogitMatrix {

    private final LogitMatrix stored;

    /** @param stored one row a category, one column a sample */
    public TransposedLogits(LogitMatrix stored) {
        this.stored = stored;
    }

    @Override
    public int rows() {
        return stored.columns();
    }

    @Override
    public int columns() {
        return stored.rows();
    }

    @Override
    public StorageType storage() {
        return stored.storage();
    }

    @Override
    public String origin() {
        return stored.origin();
    }

    @Override
    public List<String> readingNotes() {
        return stored.readingNotes();
    }

    @Override
    public Companions companions() {
        return stored.companions();
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        stored.readColumns(firstRow, rowCount, out);
    }

    @Override
    public void readColumn(int column, double[] out) {
        stored.readRows(column, 1, out);
    }

    @Override
    public void readColumns(int firstColumn, int columnCount, double[] out) {
        stored.readRows(firstColumn, columnCount, out);
    }

    @Override
    public void requireUnchanged() {
        stored.requireUnchanged();
    }
}
