package org.neuraldeps.app.benchmark;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes logits as a network would give them, low rank plus noise, to a float32 npy file. */
final class NpyWriter {

    private NpyWriter() {}

    /**
     * Features times a head, plus noise of one per cent.
     *
     * @param rank number of features
     */
    static void lowRankPlusNoise(Path file, int rows, int columns, int rank) throws IOException {
        Random random = new Random(20230618);
        float[][] head = new float[rank][columns];
        for (float[] feature : head) {
            for (int j = 0; j < columns; j++) {
                feature[j] = (float) (random.nextGaussian() / Math.sqrt(rank));
            }
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            writeHeader(out, rows, columns);
            float[] row = new float[columns];
            for (int r = 0; r < rows; r++) {
                fill(row, head, random);
                out.write(bytes(row));
            }
        }
    }

    private static void fill(float[] row, float[][] head, Random random) {
        for (int j = 0; j < row.length; j++) {
            row[j] = 0.01f * (random.nextFloat() - 0.5f);
        }
        for (float[] feature : head) {
            float activation = (float) Math.max(0, random.nextGaussian()) * 4;
            for (int j = 0; j < row.length && activation > 0; j++) {
                row[j] += activation * feature[j];
            }
        }
    }

    private static byte[] bytes(float[] row) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * row.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(row);
        return buffer.array();
    }

    private static void writeHeader(DataOutputStream out, int rows, int columns) throws IOException {
        String text = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + rows + ", " + columns + "), }";
        String padded = text + " ".repeat(117 - text.length()) + "\n";
        out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0});
        out.write(padded.getBytes(StandardCharsets.ISO_8859_1));
    }
}
