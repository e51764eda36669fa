package org.neuraldeps.app.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Logits as a network would give them for a whole training set: low rank plus noise, rows in the order of their labels, with
 * labels and held-out rows beside them. 1,280,000 x 1000 float32 take 5.12 GB.
 */
final class LargeFile {

    static final int ROWS = 1_280_000;
    static final int COLUMNS = 1000;

    private static final int RANK = 64;
    private static final int EVALUATION_EVERY = 25;
    private static final float OWN_LOGIT = 6;

    private LargeFile() {}

    /**
     * Writes {@code logits.npy}, {@code labels.npy} and {@code evaluation.npy}; without effect where the logits are there already.
     *
     * @param folder is made if need be
     * @param rows as many of every label
     * @return the logits
     */
    static Path write(Path folder, int rows) throws IOException {
        Path logits = Files.createDirectories(folder).resolve("logits.npy");
        if (Files.exists(logits)) {
            return logits;
        }
        try (OutputStream out = open(folder.resolve("labels.npy"), "<i4", "(" + rows + ",)")) {
            ByteBuffer labels = ByteBuffer.allocate(4 * rows).order(ByteOrder.LITTLE_ENDIAN);
            for (int row = 0; row < rows; row++) {
                labels.putInt(label(row, rows));
            }
            out.write(labels.array());
        }
        try (OutputStream out = open(folder.resolve("evaluation.npy"), "|b1", "(" + rows + ",)")) {
            byte[] mask = new byte[rows];
            for (int row = 0; row < rows; row += EVALUATION_EVERY) {
                mask[row] = 1;
            }
            out.write(mask);
        }
        Path part = folder.resolve("logits.part");
        try (OutputStream out = open(part, "<f4", "(" + rows + ", " + COLUMNS + ")")) {
            writeRows(out, rows);
        }
        return Files.move(part, logits);
    }

    private static int label(int row, int rows) {
        return (int) ((long) row * COLUMNS / rows);
    }

    private static void writeRows(OutputStream out, int rows) throws IOException {
        Random random = new Random(20230618);
        SplittableRandom noise = new SplittableRandom(20230618);
        float[][] head = new float[RANK][COLUMNS];
        for (float[] feature : head) {
            for (int j = 0; j < COLUMNS; j++) {
                feature[j] = (float) (random.nextGaussian() / Math.sqrt(RANK));
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(4 * COLUMNS).order(ByteOrder.LITTLE_ENDIAN);
        float[] row = new float[COLUMNS];
        for (int r = 0; r < rows; r++) {
            fill(row, head, random, noise);
            row[label(r, rows)] += OWN_LOGIT;
            bytes.clear();
            bytes.asFloatBuffer().put(row);
            out.write(bytes.array());
        }
    }

    private static void fill(float[] row, float[][] head, Random random, SplittableRandom noise) {
        for (int j = 0; j < row.length; j++) {
            row[j] = 0.2f * (noise.nextInt() * 0x1p-31f);
        }
        for (float[] feature : head) {
            float activation = (float) Math.max(0, random.nextGaussian()) * 4;
            for (int j = 0; j < row.length && activation > 0; j++) {
                row[j] += activation * feature[j];
            }
        }
    }

    private static OutputStream open(Path file, String type, String shape) throws IOException {
        String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
        out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0});
        out.write((text + " ".repeat(117 - text.length()) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        return out;
    }
}
