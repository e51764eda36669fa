package org.neuraldeps.solver.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * A format that people give but that is not read: how to know it, and how to make npy of it.
 *
 * @param key as {@link LogitFormat#key()}
 * @param displayName as {@link LogitFormat#displayName()}
 * @param extensions as {@link LogitFormat#extensions()}
 * @param beginning whether a file begins as such files do
 * @param cure how to convert one, in one line
 */
record ForeignFormat(String key, String displayName, List<String> extensions, Predicate<byte[]> beginning, String cure)
        implements LogitFormat {

    /** The number with which PyTorch began a file before it wrote archives, itself a pickle. */
    private static final String OLD_TORCH = "\u0080\u0002\u008a\nl\u00fc\u009cF\u00f9 j\u00a8P\u0019.";

    private static final int MATLAB4_HEADER = 20;

    /** Those among which logits are looked for. */
    static final List<ForeignFormat> ALL = List.of(
            new ForeignFormat(
                    "mat4",
                    "MATLAB 4",
                    List.of(),
                    ForeignFormat::isMatlab4,
                    "save it in MATLAB with save -v7 or -v7.3, or convert it:"
                            + " numpy.save('logits.npy', scipy.io.loadmat('FILE.mat')['NAME'])"),
            new ForeignFormat(
                    "parquet",
                    "Parquet",
                    List.of("parquet"),
                    startsWith("PAR1"),
                    "convert it: numpy.save('logits.npy', pandas.read_parquet('FILE.parquet').to_numpy())"),
            new ForeignFormat(
                    "old-pt",
                    "an old PyTorch file, from before version 1.6",
                    List.of(),
                    startsWith(OLD_TORCH),
                    "save it anew: torch.save(torch.load('FILE.pt', map_location='cpu'), 'logits.pt')"),
            new ForeignFormat(
                    "pickle",
                    "a Python pickle (pkl)",
                    List.of("pkl", "pickle"),
                    ForeignFormat::isPickle,
                    "load it where you trust it, and numpy.save('logits.npy', numpy.asarray(logits,"
                            + " dtype='float32'))"));

    /**
     * Why a file is not npy.
     *
     * @param start its first bytes
     */
    static DataException insteadOfNpy(byte[] start, String place) {
        return ALL.stream()
                .filter(format -> format.recognises(start))
                .findFirst()
                .map(format -> format.refusal(place))
                .orElseGet(() -> new DataException(
                        place,
                        "not an npy file (it does not begin with \\x93NUMPY)",
                        "save it again with numpy.save(file, array)"));
    }

    private DataException refusal(String place) {
        return new DataException(place, "not an npy file but " + displayName + ", which is not read", cure);
    }

    @Override
    public boolean recognises(byte[] start) {
        return beginning.test(start);
    }

    @Override
    public boolean isReadable() {
        return false;
    }

    @Override
    public ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) {
        throw refusal(place);
    }

    private static Predicate<byte[]> startsWith(String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        return start -> startsWith(start, wanted);
    }

    private static boolean startsWith(byte[] start, byte[] wanted) {
        return start.length >= wanted.length && Arrays.equals(start, 0, wanted.length, wanted, 0, wanted.length);
    }

    /**
     * A type of which the decimal digits tell machine, numbers and shape; rows, columns; whether complex; how long the name
     * is, which follows.
     */
    private static boolean isMatlab4(byte[] start) {
        if (start.length < MATLAB4_HEADER) {
            return false;
        }
        ByteBuffer little = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        boolean isLittle = little.getInt(0) >= 0 && little.getInt(0) <= 52;
        ByteBuffer header = little.order(isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int type = header.getInt(0) - (isLittle ? 0 : 1000);
        int nameEnd = MATLAB4_HEADER + header.getInt(16) - 1;
        boolean isType = type >= 0 && type <= 52 && type % 10 <= 2;
        boolean isShape = header.getInt(4) > 0 && header.getInt(8) > 0 && (header.getInt(12) & ~1) == 0;
        return isType
                && isShape
                && nameEnd > MATLAB4_HEADER
                && nameEnd < start.length
                && start[nameEnd] == 0
                && new String(start, MATLAB4_HEADER, nameEnd - MATLAB4_HEADER, StandardCharsets.ISO_8859_1)
                        .matches("[A-Za-z][A-Za-z0-9_]*");
    }

    /** Protocols 2 to 5 begin with their number. */
    private static boolean isPickle(byte[] start) {
        return start.length >= 2 && start[0] == (byte) 0x80 && start[1] >= 2 && start[1] <= 5;
    }
}
