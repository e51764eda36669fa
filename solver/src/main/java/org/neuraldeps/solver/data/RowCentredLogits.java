package org.neuraldeps.solver.data;

/**
 * Logits less the mean of their row: what all logits have in common that softmax cannot tell apart. Reads what it is made of
 * whenever it is read. Immutable and safe for several threads.
 */
public final class RowCentredLogits implements LogitMatrix {

    private static final int BLOCK_ROWS = 64;

    private final LogitMatrix given;

    /** @param given the logits as they were given */
    public RowCentredLogits(LogitMatrix given) {
        this.given = given;
    }

    @Override
    public int rows() {
        return given.rows();
    }

    @Override
    public int columns() {
        return given.columns();
    }

    @Override
    public StorageType storage() {
        return given.storage();
    }

    @Override
    public String origin() {
        return given.origin();
    }

    /** @throws DataException at NaN or infinity: of a centred row nobody could tell any more where they stood */
    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        given.readRows(firstRow, rowCount, out);
        FiniteCheck.requireRows(given, firstRow, rowCount, out);
        for (int r = 0; r < rowCount; r++) {
            int start = r * columns();
            double mean = mean(out, start);
            for (int j = start; j < start + columns(); j++) {
                out[j] -= mean;
            }
        }
    }

    private double mean(double[] values, int start) {
        double sum = 0;
        for (int j = start; j < start + columns(); j++) {
            sum += values[j];
        }
        return sum / columns();
    }

    /** Costs as much as reading all rows, whose means it takes. */
    @Override
    public void readColumn(int column, double[] out) {
        double[] block = new double[Math.multiplyExact(Math.min(BLOCK_ROWS, rows()), columns())];
        for (int first = 0; first < rows(); first += BLOCK_ROWS) {
            int count = Math.min(BLOCK_ROWS, rows() - first);
            readRows(first, count, block);
            for (int r = 0; r < count; r++) {
                out[first + r] = block[r * columns() + column];
            }
        }
    }

    @Override
    public void requireUnchanged() {
        given.requireUnchanged();
    }
}
