package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/**
 * Logits as an array of a file of any format: floating point numbers of any {@link StorageType}, either byte order, C or
 * Fortran order. They are read in place, block by block; a file of any size needs no heap beyond the blocks asked for.
 */
public final class StoredLogits implements LogitMatrix {

    /** What takes more is read from the file each time, rather than mapped. */
    static final long LARGE_BYTES = 256L << 20;

    private final ArrayBytes bytes;
    private final Elements elements;
    private final StorageType storage;
    private final int rows;
    private final int columns;

    StoredLogits(ArrayBytes bytes) {
        this(bytes, Optional.empty(), LARGE_BYTES);
    }

    /**
     * @param file what was opened, where the elements may lie
     * @param largeBytes from how many bytes on they are read from the file whenever they are asked for, if they lie there
     */
    StoredLogits(ArrayBytes bytes, Optional<Path> file, long largeBytes) {
        ArrayHeader header = bytes.header();
        this.storage = storage(header, bytes.place());
        LogitShape shape = shape(header, bytes.place());
        this.rows = shape.rows();
        this.columns = shape.columns();
        boolean isRead = file.isPresent() && bytes.offset().isPresent() && header.bytes(bytes.place()) >= largeBytes;
        this.bytes = isRead ? bytes.withoutMaps() : bytes;
        NumberDecoder decoder = NumberDecoder.of(storage);
        this.elements = isRead
                ? new FileElements(file.get(), bytes.offset().getAsLong(), header, decoder)
                : new MappedElements(bytes, decoder, header.fortranOrder() ? rows : columns);
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
        Objects.checkFromIndexSize(firstRow, rowCount, rows);
        if (bytes.header().fortranOrder()) {
            double[] parts = new double[Math.multiplyExact(rowCount, columns)];
            elements.readEach(firstRow, rows, columns, rowCount, parts);
            turn(parts, columns, rowCount, out);
        } else {
            elements.read((long) firstRow * columns, Math.multiplyExact(rowCount, columns), out);
        }
    }

    @Override
    public void readColumn(int column, double[] out) {
        readColumns(column, 1, out);
    }

    @Override
    public void readColumns(int firstColumn, int columnCount, double[] out) {
        Objects.checkFromIndexSize(firstColumn, columnCount, columns);
        if (bytes.header().fortranOrder()) {
            elements.read((long) firstColumn * rows, Math.multiplyExact(columnCount, rows), out);
        } else if (columnCount == 1) {
            elements.readEach(firstColumn, columns, rows, 1, out);
        } else {
            double[] parts = new double[Math.multiplyExact(columnCount, rows)];
            elements.readEach(firstColumn, columns, rows, columnCount, parts);
            turn(parts, rows, columnCount, out);
        }
    }

    /** From {@code height} stretches of {@code width} numbers to as many stretches as these have numbers. */
    private static void turn(double[] parts, int height, int width, double[] out) {
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                out[j * height + i] = parts[i * width + j];
            }
        }
    }
}
