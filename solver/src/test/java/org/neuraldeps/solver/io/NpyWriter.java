package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes npy files of any kind, good and bad, from the published description of the format.
 *
 * @param descr the type as NumPy writes it, such as {@code <f4}
 * @param fortran whether the first index runs fastest
 * @param version of the format, 1 to 3
 */
public record NpyWriter(String descr, boolean fortran, int version) {

    /** Little-endian float32 in C order, as numpy.save writes it. */
    public static final NpyWriter USUAL = new NpyWriter("<f4", false, 1);

    /** A writer of another type. */
    public NpyWriter type(String other) {
        return new NpyWriter(other, fortran, version);
    }

    /** Writes a matrix given row after row. */
    public Path matrix(Path file, int rows, int columns, double... rowMajor) throws IOException {
        double[] elements = rowMajor.clone();
        if (fortran) {
            for (int i = 0; i < elements.length; i++) {
                elements[i] = rowMajor[(i % rows) * columns + i / rows];
            }
        }
        return Files.write(file, bytes(new long[] {rows, columns}, elements));
    }

    /** Writes an array of one dimension. */
    public Path vector(Path file, double... elements) throws IOException {
        return Files.write(file, bytes(new long[] {elements.length}, elements));
    }

    /** A whole file; the shape need not fit the elements. */
    public byte[] bytes(long[] shape, double... elements) {
        byte[] header = header(shape);
        int itemBytes = Integer.parseInt(descr.substring(2));
        ByteOrder order = descr.charAt(0) == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ByteBuffer file =
                ByteBuffer.allocate(header.length + itemBytes * elements.length).order(order);
        file.put(header);
        for (double element : elements) {
            put(file, itemBytes, element);
        }
        return file.array();
    }

    /** The header alone, padded so that the data begin at a multiple of 64. */
    public byte[] header(long... shape) {
        String dimensions = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
        return header("{'descr': '" + descr + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': ("
                + dimensions + (shape.length == 1 ? ",)" : ")") + ", }");
    }

    /** A header of any text. */
    public byte[] header(String dictionary) {
        int prefix = version == 1 ? 10 : 12;
        byte[] text = dictionary.getBytes(StandardCharsets.UTF_8);
        int end = (prefix + text.length + 1 + 63) / 64 * 64;
        ByteBuffer header = ByteBuffer.allocate(end).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
        header.put((byte) version).put((byte) 0);
        if (version == 1) {
            header.putShort((short) (end - prefix));
        } else {
            header.putInt(end - prefix);
        }
        header.put(text);
        while (header.position() < end - 1) {
            header.put((byte) ' ');
        }
        return header.put((byte) '\n').array();
    }

    private void put(ByteBuffer file, int itemBytes, double element) {
        if (descr.charAt(1) != 'f') {
            putInteger(file, itemBytes, (long) element);
        } else if (itemBytes == 2) {
            file.putShort(half(element));
        } else if (itemBytes == 4) {
            file.putFloat((float) element);
        } else {
            file.putDouble(element);
        }
    }

    private static void putInteger(ByteBuffer file, int itemBytes, long element) {
        switch (itemBytes) {
            case 1 -> file.put((byte) element);
            case 2 -> file.putShort((short) element);
            case 4 -> file.putInt((int) element);
            default -> file.putLong(element);
        }
    }

    /** Binary16 of a number that it holds exactly, or of NaN or infinity; by search, so not by the reader's formula. */
    static short half(double element) {
        for (int bits = 0; bits < 0x10000; bits++) {
            if (Double.compare(HalfTable.value(bits), element) == 0) {
                return (short) bits;
            }
        }
        throw new IllegalArgumentException(element + " is not a number of half precision");
    }
}
