package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/** The arrays of an archive that the program wrote, each by its name and with the length that it has to have. */
class NamedArrays {

    private final FoundFile file;
    private final ArrayFile arrays;
    private final Kind kind;

    /**
     * A kind of such archive.
     *
     * @param words what is in it: "moments"
     * @param version the array that holds the version of the format, one whole number; that it is there says what the file is
     * @param latest the largest version that is read
     * @param cure what to do where it is damaged
     */
    record Kind(String words, String version, int latest, String cure) {

        /** The names of all other arrays, so that none is missed which may be there or not. */
        static final String CONTENTS = "contents";

        /** Whether a file is of this kind, by what is in it. */
        boolean isOf(Path path) {
            if (!Files.isRegularFile(path)) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                FileStretch whole = FileStretch.whole(channel);
                return NpzFormat.isArchive(whole.start(LogitFormats.START_BYTES))
                        && !NpzArchive.read(whole, path.toString(), Spool.USUAL_FOLDER)
                                .called(List.of(version))
                                .isEmpty();
            } catch (IOException | RuntimeException unreadable) {
                // Whoever opens it as what it may be else says why.
                return false;
            }
        }
    }

    /**
     * @param file where they are
     * @param arrays the same, open
     */
    NamedArrays(FoundFile file, ArrayFile arrays, Kind kind) {
        this.file = file;
        this.arrays = arrays;
        this.kind = kind;
    }

    FoundFile file() {
        return file;
    }

    /** Refuses a file of another kind or a later version, and one that has lost an array. */
    void requireWhole() throws IOException {
        int version = integers(kind.version(), 1)[0];
        if (version > kind.latest()) {
            throw new DataException(
                    file.path().toString(),
                    kind.words() + " of version " + version + ", written by a later program",
                    "read it with that program; this one knows version " + kind.latest());
        }
        texts(Kind.CONTENTS).forEach(this::array);
    }

    DataException wrong(String array, String problem) {
        return new DataException(file.path() + ", array " + array, problem, kind.cure());
    }

    DataException wrong(String array, String problem, Exception cause) {
        return new DataException(file.path() + ", array " + array, problem, kind.cure(), cause);
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    private Optional<? extends StoredArray> find(String name) {
        return arrays.arrays().stream()
                .filter(array -> array.name().equals(name))
                .findFirst();
    }

    StoredArray array(String name) {
        return find(name)
                .orElseThrow(() -> new DataException(
                        file.path().toString(),
                        "it is a file of " + kind.words() + " without the array " + name,
                        kind.cure()));
    }

    ArrayHeader header(String name, int dimensions) {
        ArrayHeader header = array(name).plain();
        if (header.shape().length != dimensions) {
            throw wrong(name, "an array of shape " + header.shapeText() + " is not what belongs here");
        }
        return header;
    }

    private ArrayBytes bytes(String name, int length) throws IOException {
        ArrayHeader header = header(name, 1);
        if (length >= 0 && header.shape()[0] != length) {
            throw wrong(name, header.shape()[0] + " numbers, where there should be " + length);
        }
        return array(name).bytes(Progress.NONE);
    }

    /** Whole numbers, as many as there are. */
    int[] integers(String name) throws IOException {
        return StoredVectors.labels(bytes(name, -1));
    }

    int[] integers(String name, int length) throws IOException {
        return StoredVectors.labels(bytes(name, length));
    }

    /** One whole number of 64 bits. */
    long whole(String name) throws IOException {
        return wholes(name, 1)[0];
    }

    /** Whole numbers of 64 bits, none of them negative. */
    long[] wholes(String name, int length) throws IOException {
        ArrayBytes bytes = bytes(name, length);
        long[] values = new long[length];
        Arrays.fill(values, -1);
        if (bytes.header().type().equals("i8")) {
            bytes.segmentOf(0)
                    .slice()
                    .order(bytes.header().byteOrder())
                    .asLongBuffer()
                    .get(values);
        }
        if (Arrays.stream(values).anyMatch(value -> value < 0)) {
            throw wrong(name, "no number of bytes");
        }
        return values;
    }

    double[] vector(String name, int length) throws IOException {
        return finite(name, ArrayNumbers.of(bytes(name, length)).rowMajor());
    }

    private double[] finite(String name, double... numbers) {
        if (!Arrays.stream(numbers).allMatch(Double::isFinite)) {
            throw wrong(name, "NaN or infinity in it");
        }
        return numbers;
    }

    /** As many float64, which may be more than an array of Java holds. */
    NumbersInFile float64(String name, long length) throws IOException {
        return numbers(name, "f8", length);
    }

    /** The same of int32. */
    NumbersInFile int32(String name, long length) throws IOException {
        return numbers(name, "i4", length);
    }

    private NumbersInFile numbers(String name, String type, long length) throws IOException {
        ArrayHeader header = header(name, 1);
        if (header.shape()[0] != length || !header.type().equals(type)) {
            throw wrong(
                    name,
                    "numbers of type '" + header.type() + "' and shape " + header.shapeText()
                            + ", where there should be " + length + " of " + type);
        }
        return new NumbersInFile(array(name).bytes(Progress.NONE));
    }

    /** Texts that {@link JoinedTexts#joined} put together. */
    List<String> texts(String name) throws IOException {
        ArrayBytes bytes = bytes(name, -1);
        long length = bytes.header().shape()[0];
        if (!bytes.header().type().equals("u1") || length > Integer.MAX_VALUE - 8) {
            throw wrong(name, "no text in bytes");
        }
        byte[] joined = new byte[(int) length];
        if (length > 0) {
            ByteBuffer segment = bytes.segmentOf(0);
            segment.get(0, joined);
        }
        return JoinedTexts.parted(joined);
    }

    List<String> texts(String name, int count) throws IOException {
        List<String> texts = texts(name);
        if (texts.size() != count) {
            throw wrong(name, texts.size() + " texts, where there should be " + count);
        }
        return texts;
    }

    String text(String name) throws IOException {
        return texts(name, 1).get(0);
    }
}
