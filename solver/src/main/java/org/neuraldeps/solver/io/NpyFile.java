package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.neuraldeps.solver.data.LogitMatrix;

/**
 * Writes what {@code numpy.load} reads: one array, npy version 1 in little-endian C order. The same numbers give the same bytes on
 * every machine; streams are left open.
 */
public final class NpyFile {

    private NpyFile() {}

    /** Writes logits as float64, N x n; one row is in memory at a time. */
    public static void writeLogits(LogitMatrix logits, OutputStream out) throws IOException {
        int columns = logits.columns();
        out.write(NpzWriter.header("<f8", "(" + logits.rows() + ", " + columns + ")"));
        double[] row = new double[columns];
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(8, columns)).order(ByteOrder.LITTLE_ENDIAN);
        for (int r = 0; r < logits.rows(); r++) {
            logits.readRows(r, 1, row);
            bytes.clear();
            bytes.asDoubleBuffer().put(row);
            out.write(bytes.array());
        }
    }

    /** Writes labels as int64. */
    public static void writeLabels(int[] labels, OutputStream out) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.multiplyExact(8, labels.length)).order(ByteOrder.LITTLE_ENDIAN);
        for (int label : labels) {
            bytes.putLong(label);
        }
        write("<i8", bytes.array(), labels.length, out);
    }

    /** Writes a mask as bool. */
    public static void writeMask(boolean[] mask, OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(mask.length);
        for (boolean value : mask) {
            bytes.put((byte) (value ? 1 : 0));
        }
        write("|b1", bytes.array(), mask.length, out);
    }

    private static void write(String descr, byte[] elements, int length, OutputStream out) throws IOException {
        out.write(NpzWriter.header(descr, "(" + length + ",)"));
        out.write(elements);
    }
}
