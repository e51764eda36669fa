package org.neuraldeps.solver.io;

import io.jhdf.api.dataset.ChunkedDataset;
import io.jhdf.exceptions.HdfException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * Puts the chunks of a vector or matrix together, band after band: a band is a row of chunks, or a column where that is
 * smaller, and no more than one is in memory.
 *
 * @param dataset whose chunks they are
 * @param filters what was done to the bytes of each
 * @param place what to call it in messages
 * @param itemBytes of an element
 * @param rows of the matrix; a vector is one column
 * @param columns of the matrix
 * @param chunkRows rows of a chunk
 * @param chunkColumns columns of a chunk
 */
record HdfChunks(
        ChunkedDataset dataset,
        HdfFilters filters,
        String place,
        int itemBytes,
        int rows,
        int columns,
        int chunkRows,
        int chunkColumns) {

    /** Of one band and of one chunk. */
    private static final long MOST_BYTES = 512L << 20;

    /** Looks at the chunks of a dataset without reading any. */
    static HdfChunks of(ChunkedDataset dataset, ArrayHeader header, String place) {
        int[] shape = dataset.getDimensions();
        int[] chunk = dataset.getChunkDimensions();
        if (shape.length < 1 || shape.length > 2) {
            throw new DataException(
                    place,
                    "an array of shape " + header.shapeText() + " is not what belongs here",
                    "give a matrix or a vector");
        }
        int width = shape.length == 1 ? 1 : shape[1];
        int chunkWidth = shape.length == 1 ? 1 : chunk[1];
        long bytes = (long) chunk[0] * chunkWidth * header.itemBytes();
        if (chunk[0] < 1 || chunkWidth < 1 || bytes > MOST_BYTES) {
            throw tooLarge(place, "chunks of " + Arrays.toString(chunk));
        }
        HdfFilters filters = HdfFilters.of(dataset, (int) bytes, place);
        return new HdfChunks(dataset, filters, place, header.itemBytes(), shape[0], width, chunk[0], chunkWidth);
    }

    private static DataException tooLarge(String place, String what) {
        return new DataException(
                place, what + " do not fit into memory", "save it without chunks, or in chunks of some rows each");
    }

    /** Whether it is put together column after column. */
    boolean isTurned() {
        return (long) chunkRows * columns > (long) chunkColumns * rows;
    }

    /** Reads all chunks; {@code progress} is asked at each. */
    void copy(Spool spool, Progress progress) {
        int outer = isTurned() ? columns : rows;
        int step = isTurned() ? chunkColumns : chunkRows;
        long bandBytes = (long) Math.min(step, outer) * (isTurned() ? rows : columns) * itemBytes;
        if (bandBytes > MOST_BYTES) {
            throw tooLarge(place, "rows of chunks, and columns of them,");
        }
        byte[] band = new byte[(int) bandBytes];
        for (int first = 0; first < outer; first += step) {
            progress.at((double) first / outer, "unpacking");
            int count = Math.min(step, outer - first);
            if (isTurned()) {
                column(first, count, band, progress);
            } else {
                row(first, count, band, progress);
            }
            spool.put(band, count * (band.length / Math.min(step, outer)));
        }
    }

    private void row(int firstRow, int count, byte[] band, Progress progress) {
        for (int column = 0; column < columns; column += chunkColumns) {
            progress.checkCancelled();
            byte[] chunk = chunk(firstRow, column);
            int bytes = Math.min(chunkColumns, columns - column) * itemBytes;
            for (int row = 0; row < count; row++) {
                System.arraycopy(
                        chunk, row * chunkColumns * itemBytes, band, (row * columns + column) * itemBytes, bytes);
            }
        }
    }

    private void column(int firstColumn, int count, byte[] band, Progress progress) {
        for (int row = 0; row < rows; row += chunkRows) {
            progress.checkCancelled();
            byte[] chunk = chunk(row, firstColumn);
            int height = Math.min(chunkRows, rows - row);
            for (int column = 0; column < count; column++) {
                int to = (column * rows + row) * itemBytes;
                for (int i = 0; i < height; i++) {
                    int from = (i * chunkColumns + column) * itemBytes;
                    for (int b = 0; b < itemBytes; b++) {
                        band[to++] = chunk[from + b];
                    }
                }
            }
        }
    }

    /** HDF5 would put the same number wherever nothing was written; a file may say so of any number of rows. */
    private byte[] chunk(int row, int column) {
        int[] offset = dataset.getDimensions().length == 1 ? new int[] {row} : new int[] {row, column};
        ByteBuffer stored = stored(offset);
        byte[] bytes = new byte[stored.remaining()];
        stored.get(bytes);
        return filters.undone(bytes);
    }

    private ByteBuffer stored(int... offset) {
        try {
            return dataset.getRawChunkBuffer(offset);
        } catch (HdfException e) {
            // There is no other way to ask.
            if (String.valueOf(e.getMessage()).startsWith("No chunk with offset")) {
                throw new DataException(
                        place,
                        "nothing was ever written from row " + offset[0] + " on, column "
                                + (offset.length == 1 ? 0 : offset[1]),
                        "write all its numbers, or save the rows that were written",
                        e);
            }
            throw e;
        }
    }
}
