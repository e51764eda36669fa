package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.neuraldeps.solver.work.Progress;

/** One kind of file in which people keep arrays. All that the program knows is in {@link LogitFormats}. */
interface LogitFormat {

    /** A short stable name: "npy". */
    String key();

    /** What people call it: "NumPy array". */
    String displayName();

    /** How its files' names usually end, in lower case and without the dot, the most usual one first. */
    List<String> extensions();

    /**
     * Whether a file that begins so is of this kind.
     *
     * @param start the first {@value LogitFormats#START_BYTES} bytes, or all where there are fewer
     */
    boolean recognises(byte[] start);

    /** Whether {@link #open} can give arrays; where not, it says how to convert such a file. */
    default boolean isReadable() {
        return true;
    }

    /**
     * Opens a file of this kind: the arrays in it, as far as their headers tell; the numbers may stay in it.
     *
     * @param file all its bytes; whoever opened it closes it, and perhaps it has no name any more
     * @param place what to call it in messages
     * @param reading says what the file itself may not
     * @param progress is told of, and asked during, what takes longer than a moment
     * @throws org.neuraldeps.solver.data.DataException if it is no such file, or not whole, in one line
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; nothing is left behind
     */
    ArrayFile open(FileStretch file, String place, Reading reading, Progress progress) throws IOException;

    /** Whether a file's name ends as names of this kind do. */
    default boolean isNamed(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions().stream().anyMatch(extension -> name.endsWith("." + extension));
    }
}
