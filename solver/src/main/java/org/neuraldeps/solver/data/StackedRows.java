package org.neuraldeps.solver.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The rows of several matrices of as many columns, one below the other, as one matrix. Reads what it is made of whenever it is
 * read, and vouches for all of it. Immutable and safe for several threads.
 */
public final class StackedRows implements LogitMatrix {

    /** Where Java's arrays end, and with them columns. */
    private static final int MOST_ROWS = Integer.MAX_VALUE - 8;

    private final String origin;
    private final List<LogitMatrix> parts;
    private final List<String> readingNotes;

    /** Part i holds the rows from {@code starts[i]} on; its last element is N. */
    private final int[] starts;

    /**
     * @param upper the first rows; the whole is called as they are
     * @param lower the rows after them
     */
    public StackedRows(LogitMatrix upper, LogitMatrix lower) {
        this(upper.origin(), List.of(upper, lower), List.of());
    }

    /**
     * @param origin what to call the whole in messages
     * @param parts at least one, the first rows first
     * @param readingNotes what was taken for granted in putting them together
     */
    public StackedRows(String origin, List<LogitMatrix> parts, List<String> readingNotes) {
        this.origin = origin;
        this.parts = List.copyOf(parts);
        this.readingNotes = List.copyOf(readingNotes);
        this.starts = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            LogitMatrix part = parts.get(i);
            if (part.columns() != columns()) {
                throw new IllegalArgumentException(columns() + " columns above " + part.columns());
            }
            long end = (long) starts[i] + part.rows();
            requireCountable(end, origin);
            starts[i + 1] = (int) end;
        }
    }

    /**
     * Makes sure that so many rows can be counted.
     *
     * @throws DataException if there are more than 2,147,483,639
     */
    public static void requireCountable(long rows, String origin) {
        if (rows > MOST_ROWS) {
            throw new DataException(
                    origin,
                    rows + " rows in all, and no more than " + MOST_ROWS + " can be told apart",
                    "open fewer of the files");
        }
    }

    /** What it is made of, the first rows first. */
    public List<LogitMatrix> parts() {
        return parts;
    }

    @Override
    public int rows() {
        return starts[parts.size()];
    }

    @Override
    public int columns() {
        return parts.get(0).columns();
    }

    /** The coarsest of all. */
    @Override
    public StorageType storage() {
        return parts.stream()
                .map(LogitMatrix::storage)
                .min(Comparator.comparing(StorageType::bytes))
                .orElseThrow();
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public String placeOf(int row) {
        int part = partOf(row);
        return parts.get(part).placeOf(row - starts[part]);
    }

    @Override
    public Companions companions() {
        return Companions.stacked(parts);
    }

    @Override
    public List<String> readingNotes() {
        return readingNotes;
    }

    /** The part that holds a row. */
    private int partOf(int row) {
        int found = Arrays.binarySearch(starts, row);
        // Empty parts begin where the one after them does.
        int part = found >= 0 ? found : -found - 2;
        while (starts[part + 1] <= row) {
            part++;
        }
        return part;
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        Objects.checkFromIndexSize(firstRow, rowCount, rows());
        int done = 0;
        while (done < rowCount) {
            int part = partOf(firstRow + done);
            int first = firstRow + done - starts[part];
            int count = Math.min(rowCount - done, parts.get(part).rows() - first);
            if (done == 0) {
                parts.get(part).readRows(first, count, out);
            } else {
                double[] below = new double[count * columns()];
                parts.get(part).readRows(first, count, below);
                System.arraycopy(below, 0, out, done * columns(), below.length);
            }
            done += count;
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        readColumns(column, 1, out);
    }

    @Override
    public void readColumns(int firstColumn, int columnCount, double[] out) {
        for (int i = 0; i < parts.size(); i++) {
            int length = parts.get(i).rows();
            double[] part = new double[Math.multiplyExact(columnCount, length)];
            parts.get(i).readColumns(firstColumn, columnCount, part);
            for (int c = 0; c < columnCount; c++) {
                System.arraycopy(part, c * length, out, c * rows() + starts[i], length);
            }
        }
    }

    @Override
    public void requireUnchanged() {
        parts.forEach(LogitMatrix::requireUnchanged);
    }
}
