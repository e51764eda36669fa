package org.neuraldeps.solver.io;

import java.io.Serializable;

/**
 * Where the columns of C lie in a file of moments, one behind the other as little-endian float64: each can be read by itself, from
 * wherever the bytes of the file are.
 *
 * @param offset of the first byte of the first column
 * @param checksums CRC-32 of the bytes of every column; not to be modified
 */
public record ColumnPlaces(long offset, long[] checksums) implements Serializable {

    /** How many bytes a column has: 8 n. */
    public int bytes() {
        return Math.multiplyExact(Double.BYTES, checksums.length);
    }

    /** The first byte of a column. */
    public long of(int category) {
        return offset + (long) category * bytes();
    }

    /**
     * The column that some bytes are.
     *
     * @param read all bytes of the column
     * @param place what to call the file in messages
     * @throws org.neuraldeps.solver.data.DataException if they are not those that were written
     */
    public double[] column(int category, byte[] read, String place) {
        return ColumnsInFile.checked(ColumnsInFile.numbers(read), category, checksums[category], place);
    }
}
