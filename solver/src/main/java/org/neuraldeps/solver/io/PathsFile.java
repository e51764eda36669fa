package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.work.Progress;

/**
 * The paths of all categories in a file: an npz archive, not packed, whose arrays {@code numpy.load} reads without pickle. Texts
 * are UTF-8 bytes with a zero between two of them; paths follow each other knot by knot, each with its active categories as int32
 * and θ as float64. docs/paths.md lists the arrays.
 */
public final class PathsFile {

    /** How names of such files usually end, without the dot. */
    public static final String EXTENSION = "npz";

    private PathsFile() {}

    /** Whether a file is one of paths, by what is in it. */
    public static boolean isPaths(Path file) {
        return PathsArrays.KIND.isOf(file);
    }

    /**
     * Opens a file: reads what the paths are of, and the paths when they are asked for. Every array is held against its checksum
     * when it is read first.
     *
     * @throws org.neuraldeps.solver.data.DataException if it is no such file, damaged, or of a later version
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static StoredPaths read(FoundFile file, Progress progress) {
        return new PathsReader(file).read(progress);
    }

    /**
     * Writes paths: the same paths give the same bytes.
     *
     * @throws IOException if the stream does not take it
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static void write(StoredPaths paths, OutputStream out, Progress progress) throws IOException {
        new PathsWriter(paths, progress).write(out);
    }
}
