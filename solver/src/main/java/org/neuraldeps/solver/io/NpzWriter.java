package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Arrays with names as one file that {@code numpy.load} reads: an npz archive, not packed, of npy version 1 in little-endian
 * C order. The same arrays in the same order give the same bytes on every machine. Not for several threads.
 */
public final class NpzWriter {

    /** Entries have a time. The first month of the format's years means that there is none, and brings a time zone in. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Where NumPy lets the elements begin. */
    private static final int ALIGNMENT = 64;

    private static final int PREFIX_BYTES = 10;
    private static final byte[] MAGIC_AND_VERSION = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

    private final Map<String, Content> arrays = new LinkedHashMap<>();

    /** Puts the elements of an array into a stream: the same bytes every time, for it is asked twice. */
    @FunctionalInterface
    public interface Elements {
        /** Writes all of them and leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }

    /** What is in an entry of the archive. */
    private record Content(byte[] header, Elements elements) {
        void write(OutputStream out) throws IOException {
            out.write(header);
            elements.write(out);
        }
    }

    /**
     * Adds a matrix as float64.
     *
     * @param name by which it is found in the archive
     * @param rowMajor {@code rows * columns} numbers, row after row
     */
    public NpzWriter matrix(String name, int rows, int columns, double... rowMajor) {
        if (rowMajor.length != (long) rows * columns) {
            throw new IllegalArgumentException(rowMajor.length + " numbers do not make " + rows + " x " + columns);
        }
        return doubles(name, "(" + rows + ", " + columns + ")", rowMajor);
    }

    /** Adds a vector as float64. */
    public NpzWriter vector(String name, double... values) {
        return doubles(name, vectorShape(values.length), values);
    }

    /** Adds one number as a float64 without dimensions, which {@code float(archive[name])} reads. */
    public NpzWriter number(String name, double value) {
        return doubles(name, "()", value);
    }

    /** Adds whole numbers, such as indices of categories, as int64. */
    public NpzWriter integers(String name, int... values) {
        ByteBuffer array = begin("<i8", vectorShape(values.length), 8L * values.length);
        for (int value : values) {
            array.putLong(value);
        }
        return add(name, array);
    }

    /** Adds large whole numbers as int64. */
    public NpzWriter longs(String name, long... values) {
        ByteBuffer array = begin("<i8", vectorShape(values.length), 8L * values.length);
        for (long value : values) {
            array.putLong(value);
        }
        return add(name, array);
    }

    /** Adds bytes as uint8. */
    public NpzWriter bytes(String name, byte... values) {
        return add(name, begin("|u1", vectorShape(values.length), values.length).put(values));
    }

    /**
     * Adds an array that is too large to be held: its elements are asked for while the archive is written, once for their
     * checksum and once to write them.
     *
     * @param descr their type as NumPy writes it: "&lt;f2"
     * @param shape as NumPy writes it: "(1000, 1000)"
     */
    public NpzWriter elements(String name, String descr, String shape, Elements elements) {
        return add(name, new Content(header(descr, shape), elements));
    }

    /** Adds texts, such as names of categories, as an array of Unicode strings. */
    public NpzWriter texts(String name, List<String> values) {
        int longest = values.stream()
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(1);
        int characters = Math.max(1, longest);
        ByteBuffer array = begin("<U" + characters, vectorShape(values.size()), 4L * characters * values.size());
        for (String text : values) {
            int end = array.position() + 4 * characters;
            text.codePoints().forEach(array::putInt);
            array.position(end);
        }
        return add(name, array);
    }

    /** The names of the arrays so far. */
    List<String> names() {
        return List.copyOf(arrays.keySet());
    }

    /**
     * Writes the archive and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, Content> array : arrays.entrySet()) {
            ZipEntry entry = new ZipEntry(array.getKey() + NpzArray.SUFFIX);
            entry.setMethod(ZipEntry.STORED);
            entry.setTimeLocal(ALWAYS);
            measure(array.getValue(), entry);
            zip.putNextEntry(entry);
            array.getValue().write(zip);
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private NpzWriter doubles(String name, String shape, double... values) {
        ByteBuffer array = begin("<f8", shape, 8L * values.length);
        for (double value : values) {
            array.putDouble(value);
        }
        return add(name, array);
    }

    private NpzWriter add(String name, ByteBuffer array) {
        byte[] bytes = new byte[array.position()];
        array.get(0, bytes);
        return add(name, new Content(new byte[0], out -> out.write(bytes)));
    }

    private NpzWriter add(String name, Content content) {
        if (arrays.putIfAbsent(name, content) != null) {
            throw new IllegalArgumentException("two arrays are called " + name);
        }
        return this;
    }

    private static ByteBuffer begin(String descr, String shape, long dataBytes) {
        byte[] header = header(descr, shape);
        ByteBuffer array =
                ByteBuffer.allocate(Math.toIntExact(header.length + dataBytes)).order(ByteOrder.LITTLE_ENDIAN);
        return array.put(header);
    }

    /** What stands before the elements of an array in C order, in npy version 1. */
    static byte[] header(String descr, String shape) {
        String text = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }";
        int whole = PREFIX_BYTES + text.length() + 1;
        int padding = Math.floorMod(-whole, ALIGNMENT);
        byte[] words = (text + " ".repeat(padding) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.wrap(new byte[PREFIX_BYTES + words.length])
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC_AND_VERSION)
                .putShort((short) words.length)
                .put(words)
                .array();
    }

    private static String vectorShape(int length) {
        return "(" + length + ",)";
    }

    private static void measure(Content content, ZipEntry entry) throws IOException {
        CRC32 crc = new CRC32();
        Counting counted = new Counting(crc);
        content.write(counted);
        entry.setSize(counted.bytes);
        entry.setCrc(crc.getValue());
    }

    /** Keeps nothing of what is written but its length and checksum. */
    private static final class Counting extends OutputStream {

        private final CRC32 crc;
        private long bytes;

        Counting(CRC32 crc) {
            this.crc = crc;
        }

        @Override
        public void write(int value) {
            crc.update(value);
            bytes++;
        }

        @Override
        public void write(byte[] values, int offset, int length) {
            crc.update(values, offset, length);
            bytes += length;
        }
    }
}
