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
import java.util.stream.IntStream;

/**
 * Writes logits as a language model gives them over its vocabulary, to a float16 npy file: how frequent a token is, by
 * Zipf, plus features of the context times a head, plus noise. The features grow weaker, as singular values do. Every row
 * has a seed of its own, so threads share the rows and the file is always the same.
 */
final class VocabularyFile {

    static final int ROWS = 4096;
    static final int COLUMNS = 131_072;

    private static final int FEATURES = 64;
    private static final int BLOCK_ROWS = 64;
    private static final long SEED = 20230618;

    private final int columns;
    private final float[][] head;
    private final float[] frequencies;

    private VocabularyFile(int columns) {
        this.columns = columns;
        Random random = new Random(SEED);
        this.head = new float[FEATURES][columns];
        for (int k = 0; k < FEATURES; k++) {
            for (int j = 0; j < columns; j++) {
                head[k][j] = (float) (random.nextGaussian() / Math.sqrt(1 + k));
            }
        }
        this.frequencies = new float[columns];
        for (int j = 0; j < columns; j++) {
            frequencies[j] = (float) (6 - Math.log(2 + random.nextInt(columns)));
        }
    }

    /** @param args the file to be made, and perhaps how many rows and tokens */
    public static void main(String[] args) throws IOException {
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : ROWS;
        int columns = args.length > 2 ? Integer.parseInt(args[2]) : COLUMNS;
        write(Path.of(args[0]), rows, columns);
    }

    static void write(Path file, int rows, int columns) throws IOException {
        VocabularyFile tokens = new VocabularyFile(columns);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(header(rows, columns));
            for (int first = 0; first < rows; first += BLOCK_ROWS) {
                byte[][] block = new byte[Math.min(BLOCK_ROWS, rows - first)][];
                int start = first;
                IntStream.range(0, block.length).parallel().forEach(r -> block[r] = tokens.row(start + r));
                for (byte[] row : block) {
                    out.write(row);
                }
            }
        }
    }

    private static byte[] header(int rows, int columns) {
        String text = "{'descr': '<f2', 'fortran_order': False, 'shape': (" + rows + ", " + columns + "), }";
        ByteBuffer header = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
        header.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) 118);
        header.put((text + " ".repeat(117 - text.length()) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        return header.array();
    }

    private byte[] row(int row) {
        Random random = new Random(SEED + row);
        float[] logits = frequencies.clone();
        for (float[] feature : head) {
            float activation = (float) Math.max(0, random.nextGaussian()) * 2;
            for (int j = 0; j < columns && activation > 0; j++) {
                logits[j] += activation * feature[j];
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(2 * columns).order(ByteOrder.LITTLE_ENDIAN);
        for (float logit : logits) {
            bytes.putShort(half(logit + 0.2f * (random.nextFloat() - 0.5f)));
        }
        return bytes.array();
    }

    /** The nearest binary16, of ties the even one; for numbers of its normal range and below, as logits are. */
    private static short half(float value) {
        float magnitude = Math.min(Math.abs(value), 65504);
        int bits;
        if (magnitude < 0x1p-14f) {
            bits = Math.round(magnitude * 0x1p24f);
        } else {
            int single = Float.floatToIntBits(magnitude);
            bits = ((single + 0xfff + ((single >> 13) & 1)) >> 13) - (112 << 10);
        }
        return (short) (value < 0 ? bits | 0x8000 : bits);
    }
}
