package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.neuraldeps.solver.data.DataException;

/** One-dimensional npy files: integer labels of any width, and bool masks. */
public final class NpyVectors {

    private NpyVectors() {}

    /**
     * Reads labels.
     *
     * @throws DataException if the file is not one dimension of integers, or changed since it was found
     */
    public static int[] labels(FoundFile file) {
        return file.read(() -> labels(NpyMapping.of(file.path())));
    }

    /** Reads labels from a stream. */
    public static int[] labels(InputStream stream, String origin) throws IOException {
        return labels(NpyBytes.read(stream, origin));
    }

    /**
     * Reads a mask, one bool per row.
     *
     * @throws DataException if the file is not one dimension of bools, or changed since it was found
     */
    public static boolean[] mask(FoundFile file) {
        return file.read(() -> mask(NpyMapping.of(file.path())));
    }

    /** Reads a mask from a stream. */
    public static boolean[] mask(InputStream stream, String origin) throws IOException {
        return mask(NpyBytes.read(stream, origin));
    }

    private static int[] labels(NpyBytes bytes) {
        char kind = bytes.header().kind();
        int length = length(bytes, kind == 'i' || kind == 'u', "integer labels, such as int64");
        int[] labels = new int[length];
        for (int i = 0; i < length; i++) {
            long label = integer(bytes, i);
            if (label < 0 || label > Integer.MAX_VALUE) {
                throw new DataException(
                        bytes.place() + ", row " + i,
                        "label " + (kind == 'u' ? Long.toUnsignedString(label) : Long.toString(label))
                                + " is not a category",
                        "labels must be column indices, from 0 on");
            }
            labels[i] = (int) label;
        }
        return labels;
    }

    private static boolean[] mask(NpyBytes bytes) {
        int length = length(bytes, bytes.header().kind() == 'b', "one bool per row");
        boolean[] mask = new boolean[length];
        for (int i = 0; i < length; i++) {
            mask[i] = element(bytes, i).get(offset(bytes, i)) != 0;
        }
        return mask;
    }

    private static int length(NpyBytes bytes, boolean typeFits, String wanted) {
        NpyHeader header = bytes.header();
        if (!typeFits || header.shape().length != 1 || header.shape()[0] > Integer.MAX_VALUE - 8) {
            throw new DataException(
                    bytes.place(),
                    "an array of type '" + header.type() + "' and shape " + header.shapeText()
                            + " is not what belongs here",
                    "give " + wanted);
        }
        return (int) header.shape()[0];
    }

    private static long integer(NpyBytes bytes, int index) {
        ByteBuffer segment = element(bytes, index);
        int offset = offset(bytes, index);
        boolean unsigned = bytes.header().kind() == 'u';
        return switch (bytes.header().itemBytes()) {
            case 1 -> unsigned ? segment.get(offset) & 0xff : segment.get(offset);
            case 2 -> unsigned ? segment.getShort(offset) & 0xffff : segment.getShort(offset);
            case 4 -> unsigned ? segment.getInt(offset) & 0xffffffffL : segment.getInt(offset);
            case 8 -> segment.getLong(offset);
            default ->
                throw new DataException(
                        bytes.place(), "integers of " + bytes.header().itemBytes() + " bytes", "save int64 labels");
        };
    }

    private static ByteBuffer element(NpyBytes bytes, int index) {
        return bytes.segmentOf(index);
    }

    private static int offset(NpyBytes bytes, int index) {
        return Math.toIntExact(bytes.unitWithinSegment(index) * bytes.header().itemBytes());
    }
}
