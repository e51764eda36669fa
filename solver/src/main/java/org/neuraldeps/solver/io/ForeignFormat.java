package org.neuraldeps.solver.io;

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

    /** Those among which logits are looked for; MATLAB's begins with words, so it comes before text. */
    static final List<ForeignFormat> ALL = List.of(
            new ForeignFormat(
                    "hdf5",
                    "HDF5 or MATLAB 7.3",
                    List.of("h5", "hdf5"),
                    startsWith("\u0089HDF\r\n\u001a\n"),
                    "convert it: numpy.save('logits.npy', h5py.File('FILE.h5')['NAME'][:])"),
            new ForeignFormat(
                    "mat",
                    "MATLAB",
                    List.of("mat"),
                    startsWith("MATLAB 5.0 MAT-file"),
                    "convert it: numpy.save('logits.npy', scipy.io.loadmat('FILE.mat')['NAME'])"),
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

    /** Protocols 2 to 5 begin with their number. */
    private static boolean isPickle(byte[] start) {
        return start.length >= 2 && start[0] == (byte) 0x80 && start[1] >= 2 && start[1] <= 5;
    }
}
