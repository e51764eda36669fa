package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * Kept moments in a file: an npz archive, not packed, whose arrays {@code numpy.load} reads without pickle. Texts are UTF-8
 * bytes with a zero between two of them; triangles are n (n + 1) / 2 float64, row after row, each from its diagonal on; rows are
 * of the type of the logits. docs/moments.md lists the arrays.
 */
public final class MomentsFile {

    /** How names of such files usually end, without the dot. */
    public static final String EXTENSION = "npz";

    private MomentsFile() {}

    /** Whether a file is one of moments, by what is in it. */
    public static boolean isMoments(Path file) {
        return MomentsArrays.KIND.isOf(file);
    }

    /**
     * Opens a file: reads names and counts, and C, folds, R and rows when they are asked for. Every array is held against its
     * checksum when it is read first.
     *
     * @throws org.neuraldeps.solver.data.DataException if it is no such file, damaged, or of a later version
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static KeptMoments read(FoundFile file, Progress progress) {
        return new MomentsReader(file).read(progress);
    }

    /**
     * Where the columns of C lie in a file, for whoever reads them from a copy of it elsewhere; empty where C is kept as a triangle.
     *
     * @throws org.neuraldeps.solver.data.DataException if it is no such file, damaged, or of a later version
     */
    public static Optional<ColumnPlaces> columnPlaces(FoundFile file) {
        return file.read(() -> LogitFormats.with(
                file.path(), Reading.USUAL, Progress.NONE, arrays -> new MomentsContent(file, arrays).places()));
    }

    /**
     * Writes moments; large arrays and rows are read while they are written.
     *
     * @throws IOException if the stream does not take it
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static void write(KeptMoments kept, OutputStream out, Progress progress) throws IOException {
        new MomentsWriter(kept, progress).write(out);
    }
}
