package org.neuraldeps.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small npy files, good and bad. */
public final class Npy {

    private Npy() {}

    /** A matrix of float64. */
    public static Path doubles(Path file, double[][] rows) throws IOException {
        ByteBuffer data = ByteBuffer.allocate(8 * rows.length * rows[0].length).order(ByteOrder.LITTLE_ENDIAN);
        for (double[] row : rows) {
            for (double value : row) {
                data.putDouble(value);
            }
        }
        return write(file, "'<f8'", "(" + rows.length + ", " + rows[0].length + ")", data.array());
    }

    /** A vector of int64. */
    public static Path labels(Path file, int[] labels) throws IOException {
        ByteBuffer data = ByteBuffer.allocate(8 * labels.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int label : labels) {
            data.putLong(label);
        }
        return write(file, "'<i8'", "(" + labels.length + ",)", data.array());
    }

    /** A vector of booleans. */
    public static Path mask(Path file, boolean[] mask) throws IOException {
        byte[] data = new byte[mask.length];
        for (int i = 0; i < mask.length; i++) {
            data[i] = (byte) (mask[i] ? 1 : 0);
        }
        return write(file, "'|b1'", "(" + mask.length + ",)", data);
    }

    static Path write(Path file, String type, String shape, byte[] data) throws IOException {
        String dictionary = "{'descr': " + type + ", 'fortran_order': False, 'shape': " + shape + ", }";
        int length = (10 + dictionary.length() + 1 + 63) / 64 * 64 - 10;
        String header = dictionary + " ".repeat(length - dictionary.length() - 1) + "\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) length, (byte) (length >> 8)});
        out.write(header.getBytes(StandardCharsets.ISO_8859_1));
        out.write(data);
        return Files.write(file, out.toByteArray());
    }
}
