package org.neuraldeps.solver;

import java.util.concurrent.atomic.AtomicLong;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/** Logits that count how often they are read. */
public final class CountingLogits implements LogitMatrix {

    private final LogitMatrix all;
    private final AtomicLong rowsRead = new AtomicLong();
    private final AtomicLong columnsRead = new AtomicLong();

    public CountingLogits(LogitMatrix all) {
        this.all = all;
    }

    /** How many rows were read, one by one or in blocks. */
    public long rowsRead() {
        return rowsRead.get();
    }

    /** How many columns were read, each a stride through all rows. */
    public long columnsRead() {
        return columnsRead.get();
    }

    /** How many times all of some rows were read, rounded up, and every column counting as once more. */
    public long passesOver(int rows) {
        return (rowsRead.get() + rows - 1) / rows + columnsRead.get();
    }

    /** Begins to count from nothing. */
    public void forget() {
        rowsRead.set(0);
        columnsRead.set(0);
    }

    @Override
    public int rows() {
        return all.rows();
    }

    @Override
    public int columns() {
        return all.columns();
    }

    @Override
    public StorageType storage() {
        return all.storage();
    }

    @Override
    public String origin() {
        return all.origin();
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        rowsRead.addAndGet(rowCount);
        all.readRows(firstRow, rowCount, out);
    }

    @Override
    public void readColumn(int column, double[] out) {
        columnsRead.incrementAndGet();
        all.readColumn(column, out);
    }
}
