package org.neuraldeps.solver.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/** One kind of file in which people keep logits. All that the program knows is in {@link LogitFormats}. */
public interface LogitFormat {

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

    /** Whether {@link #open} can give logits; where not, it says how to convert such a file. */
    default boolean isReadable() {
        return true;
    }

    /**
     * Opens the logits in a file of this kind; the numbers may stay in it.
     *
     * @param progress is told of, and asked during, what takes longer than a moment
     * @throws org.neuraldeps.solver.data.DataException if there are no logits in it, in one line
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so; nothing is left behind
     */
    LogitMatrix open(Path file, Progress progress);

    /** Whether a file's name ends as names of this kind do. */
    default boolean isNamed(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions().stream().anyMatch(extension -> name.endsWith("." + extension));
    }
}
