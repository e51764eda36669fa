package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neuraldeps.solver.data.DataException;

/**
 * The header of a NumPy {@code .npy} file, format versions 1, 2 and 3.
 *
 * @param array what is in it
 * @param dataOffset where the elements begin
 */
record NpyHeader(ArrayHeader array, int dataOffset) {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LONGEST = 1 << 20;
    private static final Pattern DESCR = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9,\\sL]*)\\)");
    private static final Pattern TYPE = Pattern.compile("([<>|=])([fiub])(\\d{1,3})");
    private static final String CURE = "save it again with numpy.save(file, array)";

    /** Bytes from the beginning of a file that are enough to learn how long the header is. */
    static final int PREFIX_BYTES = 12;

    /** Whether a file that begins so says that it is npy. */
    static boolean isMagic(byte[] start) {
        return start.length >= MAGIC.length && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /**
     * How many bytes from the beginning make up the header.
     *
     * @param prefix the first {@link #PREFIX_BYTES} bytes, or fewer if the file is shorter
     * @throws DataException if this is not an npy file
     */
    static int headerEnd(ByteBuffer prefix, String place) {
        byte[] start = new byte[prefix.remaining()];
        prefix.get(prefix.position(), start);
        if (!isMagic(start)) {
            throw ForeignFormat.insteadOfNpy(start, place);
        }
        if (prefix.remaining() < PREFIX_BYTES) {
            throw new DataException(place, "the file ends within its header", CURE);
        }
        int version = prefix.get(6);
        if (version < 1 || version > 3) {
            throw new DataException(place, "npy format version " + version + " is not known (1 to 3 are)", CURE);
        }
        ByteBuffer numbers = prefix.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        long end = version == 1 ? 10L + (numbers.getShort(8) & 0xffff) : 12L + (numbers.getInt(8) & 0xffffffffL);
        if (end > LONGEST) {
            throw new DataException(place, "a header of " + end + " bytes is not plausible", CURE);
        }
        return (int) end;
    }

    /**
     * Reads the header.
     *
     * @param bytes all of it, as {@link #headerEnd} says
     */
    static NpyHeader parse(ByteBuffer bytes, String place) {
        int version = bytes.get(6);
        int start = version == 1 ? 10 : 12;
        byte[] text = new byte[bytes.limit() - start];
        bytes.get(start, text);
        Charset charset = version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String header = new String(text, charset);
        Matcher descr = find(DESCR, header, place);
        Matcher type = TYPE.matcher(descr.group(1));
        if (!type.matches()) {
            throw unusable(descr.group(1), place);
        }
        ByteOrder order = type.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        boolean fortran = find(ORDER, header, place).group(1).equals("True");
        long[] shape = shape(find(SHAPE, header, place).group(1), place);
        ArrayHeader array =
                new ArrayHeader(type.group(2).charAt(0), Integer.parseInt(type.group(3)), order, fortran, shape);
        return new NpyHeader(array, bytes.limit());
    }

    private static Matcher find(Pattern pattern, String header, String place) {
        Matcher matcher = pattern.matcher(header);
        if (!matcher.find()) {
            throw new DataException(
                    place, "the npy header does not say type, order and shape of one plain array", CURE);
        }
        return matcher;
    }

    private static DataException unusable(String descr, String place) {
        if (descr.contains("O")) {
            return new DataException(
                    place,
                    "it holds Python objects (dtype object), which are never unpickled",
                    "save numbers: numpy.save(file, numpy.asarray(logits, dtype='float32'))");
        }
        return new DataException(
                place, "elements of type '" + descr + "' cannot be used", "save float16, float32 or float64");
    }

    private static long[] shape(String list, String place) {
        try {
            return Arrays.stream(list.replace("L", "").split(","))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .mapToLong(Long::parseLong)
                    .toArray();
        } catch (NumberFormatException e) {
            throw new DataException(place, "the shape (" + list + ") is too large", CURE, e);
        }
    }

    /** Where the elements end, in bytes from the beginning. */
    long end(String place) {
        return dataOffset + array.bytes(place);
    }
}
