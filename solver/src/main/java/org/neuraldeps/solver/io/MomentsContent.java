package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.kept.PackedNumbers;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * The arrays of a file of moments, each by its name and with the length that it has to have.
 *
 * @param file where they are
 * @param arrays the same, open
 */
record MomentsContent(FoundFile file, ArrayFile arrays) {

    private static final String CURE = "copy the file again, or form the moments anew";

    /** Refuses a file of a later version, and one that has lost an array. */
    void requireWhole() throws IOException {
        int version = integers(MomentsArrays.VERSION, 1)[0];
        if (version > MomentsArrays.WRITTEN_VERSION) {
            throw new DataException(
                    file.path().toString(),
                    "moments of version " + version + ", written by a later program",
                    "read it with that program; this one knows version " + MomentsArrays.WRITTEN_VERSION);
        }
        texts(MomentsArrays.CONTENTS).forEach(this::array);
    }

    /** n, as many as there are totals of shares. */
    int categories() {
        ArrayHeader header = header(MomentsArrays.FOCUS_TOTALS, 1);
        long n = header.shape()[0];
        if (n < 2 || n > CategoryLimits.HELD) {
            throw wrong(MomentsArrays.FOCUS_TOTALS, n + " categories; there are 2 to " + CategoryLimits.HELD);
        }
        return (int) n;
    }

    DataException wrong(String array, String problem) {
        return new DataException(file.path() + ", array " + array, problem, CURE);
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    private Optional<? extends StoredArray> find(String name) {
        return arrays.arrays().stream()
                .filter(array -> array.name().equals(name))
                .findFirst();
    }

    private StoredArray array(String name) {
        return find(name)
                .orElseThrow(() -> new DataException(
                        file.path().toString(), "it is a file of moments without the array " + name, CURE));
    }

    private ArrayHeader header(String name, int dimensions) {
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
        ArrayBytes bytes = bytes(name, 1);
        long value = bytes.header().type().equals("i8") ? bytes.segmentOf(0).getLong(0) : -1;
        if (value < 0) {
            throw wrong(name, "no number of bytes");
        }
        return value;
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

    /** Texts that {@link MomentsArrays#joined} put together. */
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
        return MomentsArrays.parted(joined);
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

    /** The triangle of an n x n matrix; its length is looked at now, its numbers are read when somebody asks. */
    PackedNumbers packed(String name, int n) {
        int length = DenseSecondMoments.packedLength(n);
        ArrayHeader header = header(name, 1);
        if (header.shape()[0] != length || !header.type().equals("f8")) {
            throw wrong(
                    name,
                    "numbers of type '" + header.type() + "' and shape " + header.shapeText()
                            + ", where there should be " + length + " float64");
        }
        return progress -> file.read(() -> LogitFormats.with(
                file.path(), Reading.USUAL, progress, open -> new MomentsContent(file, open).vector(name, length)));
    }

    /** Rows of n numbers, perhaps none. */
    LogitMatrix rows(String name, int n, StorageType storage) {
        ArrayHeader header = header(name, 2);
        if (header.shape()[1] != n
                || header.shape()[0] > Integer.MAX_VALUE
                || header.storage().isEmpty()) {
            throw wrong(
                    name,
                    "rows of type '" + header.type() + "' and shape " + header.shapeText() + ", where there should be "
                            + n + " columns of floating point numbers");
        }
        return new KeptRowsInFile(file, name, storage, header);
    }
}
