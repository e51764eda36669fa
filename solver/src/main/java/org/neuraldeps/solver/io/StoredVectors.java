package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/** One-dimensional arrays of any format: integer labels of any width, and bool masks. */
public final class StoredVectors {

    private StoredVectors() {}

    /**
     * Reads labels.
     *
     * @throws DataException if the file is not one dimension of integers, or changed since it was found
     */
    public static int[] labels(FoundFile file) {
        return labels(file, Reading.USUAL);
    }

    /** The same of one array of a file that holds several. */
    public static int[] labels(FoundFile file, Reading reading) {
        return read(file, reading, CompanionArrays.LABELS, StoredVectors::labels);
    }

    /** Reads labels from a stream. */
    public static int[] labels(InputStream stream, String origin) throws IOException {
        return labels(ArrayBytes.read(stream, origin));
    }

    /**
     * Reads a mask, one bool per row.
     *
     * @throws DataException if the file is not one dimension of bools, or changed since it was found
     */
    public static boolean[] mask(FoundFile file) {
        return mask(file, Reading.USUAL);
    }

    /** The same of one array of a file that holds several. */
    public static boolean[] mask(FoundFile file, Reading reading) {
        return read(file, reading, CompanionArrays.EVALUATION, StoredVectors::mask);
    }

    /** Reads a mask from a stream. */
    public static boolean[] mask(InputStream stream, String origin) throws IOException {
        return mask(ArrayBytes.read(stream, origin));
    }

    private static <T> T read(
            FoundFile file, Reading reading, List<String> usualNames, Function<ArrayBytes, T> vector) {
        return file.read(() -> LogitFormats.with(
                file.path(),
                reading,
                Progress.NONE,
                arrays -> vector.apply(chosen(arrays, reading, usualNames).bytes(Progress.NONE))));
    }

    /** The array that was named, or the only one, or the only one that is called as such vectors usually are. */
    private static StoredArray chosen(ArrayFile arrays, Reading reading, List<String> usualNames) {
        if (reading.array().isPresent()) {
            return ArrayChoice.named(arrays, reading.array().get());
        }
        if (arrays.arrays().size() == 1) {
            return arrays.arrays().get(0);
        }
        List<StoredArray> called = arrays.called(usualNames);
        if (called.size() == 1) {
            return called.get(0);
        }
        throw arrays.arrays().isEmpty()
                ? arrays.empty()
                : new DataException(
                        arrays.place(),
                        "one vector is wanted, and it holds " + arrays.contents(),
                        "save the one that is meant with numpy.save(file, array)");
    }

    /** Whole numbers from 0 on, of any width. */
    static int[] labels(ArrayBytes bytes) {
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

    /** Whole numbers of any size, as words. */
    static List<String> integers(ArrayBytes bytes) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < bytes.header().shape()[0]; i++) {
            words.add(Long.toString(integer(bytes, i)));
        }
        return words;
    }

    /** The mask in an array that was opened. */
    static boolean[] mask(ArrayBytes bytes) {
        int length = length(bytes, bytes.header().kind() == 'b', "one bool per row");
        boolean[] mask = new boolean[length];
        for (int i = 0; i < length; i++) {
            mask[i] = element(bytes, i).get(offset(bytes, i)) != 0;
        }
        return mask;
    }

    private static int length(ArrayBytes bytes, boolean typeFits, String wanted) {
        ArrayHeader header = bytes.header();
        if (!typeFits || header.shape().length != 1 || header.shape()[0] > Integer.MAX_VALUE - 8) {
            throw new DataException(
                    bytes.place(),
                    "an array of type '" + header.type() + "' and shape " + header.shapeText()
                            + " is not what belongs here",
                    "give " + wanted);
        }
        return (int) header.shape()[0];
    }

    private static long integer(ArrayBytes bytes, int index) {
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

    private static ByteBuffer element(ArrayBytes bytes, int index) {
        return bytes.segmentOf(index);
    }

    private static int offset(ArrayBytes bytes, int index) {
        return Math.toIntExact(bytes.unitWithinSegment(index) * bytes.header().itemBytes());
    }
}
