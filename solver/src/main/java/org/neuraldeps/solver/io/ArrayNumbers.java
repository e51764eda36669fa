package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.StorageType;

/**
 * A small array of floating point numbers, read as doubles.
 *
 * @param header says its dimensions
 * @param rowMajor its elements in C order, whatever their order in the file
 */
record ArrayNumbers(ArrayHeader header, double... rowMajor) {

    /** It is held twice while it is turned round, and is not all that is held. */
    private static final int PART_OF_MEMORY = 4;

    /** @throws DataException if there are no float16, float32 or float64 numbers of at most two dimensions */
    static ArrayNumbers of(ArrayBytes array) {
        ArrayHeader header = array.header();
        StorageType type = header.storage()
                .orElseThrow(() -> new DataException(
                        array.place(),
                        "elements of type '" + header.type() + "' are not floating point numbers",
                        "save float32 or float64"));
        long elements = header.elements(array.place());
        if (header.shape().length > 2 || elements * type.bytes() > Integer.MAX_VALUE - 64) {
            throw new DataException(
                    array.place(),
                    "an array of shape " + header.shapeText() + " is not what belongs here",
                    "give a matrix or a vector");
        }
        requireMemory(elements * Double.BYTES, array);
        double[] stored = new double[(int) elements];
        if (elements > 0) {
            ByteBuffer bytes = array.segmentOf(0);
            NumberDecoder.of(type).read(bytes, 0, stored, 0, stored.length);
        }
        boolean isTurned = header.fortranOrder() && header.shape().length == 2;
        return new ArrayNumbers(
                header, isTurned ? turned(stored, (int) header.shape()[0], (int) header.shape()[1]) : stored);
    }

    /** A packed archive of some megabytes may hold an array that takes all the memory there is. */
    private static void requireMemory(long bytes, ArrayBytes array) {
        if (bytes > Runtime.getRuntime().maxMemory() / PART_OF_MEMORY) {
            throw new DataException(
                    array.place(),
                    "an array of shape " + array.header().shapeText() + " takes " + (bytes >> 20)
                            + " MB of memory, more than a quarter of what there is",
                    "give a smaller one, or Java more memory (JAVA_TOOL_OPTIONS=-Xmx8g)");
        }
    }

    /** Whether it has one dimension. */
    boolean isVector() {
        return header.shape().length == 1;
    }

    /** Whether it has two. */
    boolean isMatrix() {
        return header.shape().length == 2;
    }

    /** Its dimensions as NumPy writes them. */
    String shapeText() {
        return header.shapeText();
    }

    int length(int dimension) {
        return (int) header.shape()[dimension];
    }

    /** A matrix of as many columns as this one has rows: its elements in C order. */
    double[] transposed() {
        return turned(rowMajor, length(1), length(0));
    }

    /** From columns one after the other to rows one after the other. */
    private static double[] turned(double[] columnMajor, int rows, int columns) {
        double[] rowMajor = new double[columnMajor.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                rowMajor[row * columns + column] = columnMajor[column * rows + row];
            }
        }
        return rowMajor;
    }
}
