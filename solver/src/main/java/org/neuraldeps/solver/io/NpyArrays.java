package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/** Single arrays as files that {@code numpy.load} reads: npy version 1, little-endian, row after row. */
public final class NpyArrays {

    private static final int PIECE_BYTES = 1 << 20;

    private NpyArrays() {}

    /**
     * Writes logits in the smallest type that gives every number back to the bit: float16, float32 or float64. Reads them
     * twice, some rows at a time.
     *
     * @param out takes the file; stays open
     * @throws IOException if it does not
     * @throws org.neuraldeps.solver.data.DataException if the logits changed since they were opened
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static void matrix(LogitMatrix logits, OutputStream out, Progress progress) throws IOException {
        NumberEncoder encoder = NumberEncoder.of(logits);
        out.write(NpzWriter.header(encoder.descr(), shape(logits)));
        writeRows(logits, encoder, out, progress);
    }

    /** Writes labels, one a row, as int64. */
    public static void labels(OutputStream out, int... labels) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(Long.BYTES, labels.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int label : labels) {
            bytes.putLong(label);
        }
        out.write(NpzWriter.header("<i8", "(" + labels.length + ",)"));
        out.write(bytes.array());
    }

    /** Writes which rows are held out, as bools. */
    public static void mask(OutputStream out, boolean... held) throws IOException {
        byte[] bytes = new byte[held.length];
        for (int row = 0; row < held.length; row++) {
            bytes[row] = (byte) (held[row] ? 1 : 0);
        }
        out.write(NpzWriter.header("|b1", "(" + held.length + ",)"));
        out.write(bytes);
    }

    static String shape(LogitMatrix rows) {
        return "(" + rows.rows() + ", " + rows.columns() + ")";
    }

    static void writeRows(LogitMatrix rows, NumberEncoder encoder, OutputStream out, Progress progress)
            throws IOException {
        int n = rows.columns();
        int together = Math.max(1, PIECE_BYTES / (8 * n));
        double[] block = new double[together * n];
        for (int first = 0; first < rows.rows(); first += together) {
            progress.checkCancelled();
            int count = Math.min(together, rows.rows() - first);
            rows.readRows(first, count, block);
            write(out, encoder, count * n, progress, block);
        }
        rows.requireUnchanged();
    }

    static void write(OutputStream out, NumberEncoder encoder, int count, Progress progress, double... values)
            throws IOException {
        int together = PIECE_BYTES / encoder.bytes();
        ByteBuffer piece = ByteBuffer.allocate(PIECE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int first = 0; first < count; first += together) {
            progress.checkCancelled();
            piece.clear();
            for (int i = first; i < Math.min(count, first + together); i++) {
                encoder.put(piece, values[i]);
            }
            out.write(piece.array(), 0, piece.position());
        }
    }
}
