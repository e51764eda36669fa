package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/**
 * Logits as an array of a file of any format: floating point numbers of any {@link StorageType}, either byte order, C or
 * Fortran order. They are read in place, block by block; a file of any size needs no heap beyond the blocks asked for.
 */
public final class StoredLogits implements LogitMatrix {

    private final ArrayBytes bytes;
    private final NumberDecoder decoder;
    private final StorageType storage;
    private final int rows;
    private final int columns;

    StoredLogits(ArrayBytes bytes) {
        ArrayHeader header = bytes.header();
        this.bytes = bytes;
        this.storage = storage(header, bytes.place());
        this.decoder = NumberDecoder.of(storage);
        LogitShape shape = shape(header, bytes.place());
        this.rows = shape.rows();
        this.columns = shape.columns();
    }

    /**
     * Reads an npy array of a stream, such as a resource, to its end into memory.
     *
     * @throws DataException if it is not an npy array of logits; the message says what, where and what to do
     */
    public static StoredLogits read(InputStream stream, String origin) throws IOException {
        return new StoredLogits(ArrayBytes.read(stream, origin));
    }

    /** Refuses what cannot be logits as soon as its header is known. */
    static void requireLogits(ArrayHeader header, String place) {
        storage(header, place);
        shape(header, place);
    }

    private static LogitShape shape(ArrayHeader header, String place) {
        return LogitShape.of(header.shape(), header.shapeText(), place);
    }

    private static StorageType storage(ArrayHeader header, String place) {
        return header.storage()
                .orElseThrow(() -> new DataException(
                        place,
                        "elements of type '" + header.type() + "' are not logits",
                        "save float16, float32 or float64"));
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
        return bytes.place();
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        java.util.Objects.checkFromIndexSize(firstRow, rowCount, rows);
        if (bytes.header().fortranOrder()) {
            double[] part = new double[rowCount];
            for (int column = 0; column < columns; column++) {
                readUnit(column, rows, firstRow, part, 0, rowCount);
                for (int row = 0; row < rowCount; row++) {
                    out[row * columns + column] = part[row];
                }
            }
        } else {
            for (int row = 0; row < rowCount; row++) {
                readUnit(firstRow + row, columns, 0, out, row * columns, columns);
            }
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        java.util.Objects.checkIndex(column, columns);
        if (bytes.header().fortranOrder()) {
            readUnit(column, rows, 0, out, 0, rows);
        } else {
            for (int row = 0; row < rows; row++) {
                ByteBuffer segment = bytes.segmentOf(row);
                long place = bytes.unitWithinSegment(row) * columns + column;
                out[row] = decoder.at(segment, Math.toIntExact(place * storage.bytes()));
            }
        }
    }

    /** Reads part of a row (C order) or column (Fortran order): {@code count} elements from {@code first} on. */
    private void readUnit(int unit, int unitLength, int first, double[] out, int place, int count) {
        long start = bytes.unitWithinSegment(unit) * unitLength + first;
        decoder.read(bytes.segmentOf(unit), Math.toIntExact(start * storage.bytes()), out, place, count);
    }
}
