package org.neuraldeps.solver.io;

import java.util.concurrent.atomic.AtomicReference;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.work.Progress;

/**
 * Rows in a file of moments, which are opened when somebody first asks for one: their checksum takes longer than all else that
 * opening needs. There may be none. Safe for several threads.
 */
final class KeptRowsInFile implements LogitMatrix {

    private final FoundFile file;
    private final String name;
    private final StorageType storage;
    private final int rows;
    private final int columns;
    private final AtomicReference<FileLogits> opened = new AtomicReference<>();

    /**
     * @param file of moments
     * @param name of the array
     * @param storage of the logits that they were taken from
     * @param header of the array, a matrix
     */
    KeptRowsInFile(FoundFile file, String name, StorageType storage, ArrayHeader header) {
        this.file = file;
        this.name = name;
        this.storage = storage;
        this.rows = (int) header.shape()[0];
        this.columns = (int) header.shape()[1];
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public StorageType storage() {
        return storage;
    }

    @Override
    public String origin() {
        return file.path().toString();
    }

    private FileLogits inFile() {
        FileLogits known = opened.get();
        if (known == null) {
            known = LogitFormats.open(file.path(), Reading.of(name), Progress.NONE);
            if (!known.file().equals(file)) {
                throw new DataException(origin(), "was changed while it was open", "open it again");
            }
            opened.set(known);
        }
        return known;
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        if (rowCount > 0) {
            inFile().readRows(firstRow, rowCount, out);
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        if (rows > 0) {
            inFile().readColumn(column, out);
        }
    }

    @Override
    public void requireUnchanged() {
        FileLogits known = opened.get();
        if (known != null) {
            known.requireUnchanged();
        } else {
            file.requireUnchanged();
        }
    }
}
