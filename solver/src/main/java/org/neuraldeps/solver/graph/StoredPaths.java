package org.neuraldeps.solver.graph;

import java.util.List;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.work.Progress;

/**
 * The paths of all categories, solved before, and what they are of: enough to tell whether they answer a question about some data.
 * The paths themselves may still be in a file.
 *
 * @param problem what every path solves
 * @param depth how far down each was walked
 * @param names of the categories, in the order of the columns
 * @param origin where they come from
 * @param source the paths
 */
public record StoredPaths(PathsProblem problem, PathOptions depth, List<String> names, Origin origin, Source source) {

    public StoredPaths {
        names = List.copyOf(names);
    }

    /**
     * Where paths come from.
     *
     * @param data what the data were called
     * @param program version of the program that solved them
     */
    public record Origin(String data, String program) {}

    /** Gets the paths, from memory or a file. */
    @FunctionalInterface
    public interface Source {

        /**
         * One for each name, in their order; read anew where they are in a file.
         *
         * @throws org.neuraldeps.solver.data.DataException if the file is damaged there, or changed since it was opened
         * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
         */
        AllPaths read(Progress progress);
    }

    /** Paths in memory. */
    public static StoredPaths of(AllPaths paths, PathsProblem problem, List<String> names, Origin origin) {
        if (names.size() != paths.categories()) {
            throw new IllegalArgumentException(names.size() + " names of " + paths.categories() + " paths");
        }
        return new StoredPaths(problem, paths.depth(), names, origin, progress -> paths);
    }

    /** The paths. */
    public AllPaths paths(Progress progress) {
        return source.read(progress);
    }
}
