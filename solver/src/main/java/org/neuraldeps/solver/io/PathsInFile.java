package org.neuraldeps.solver.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.FlatPaths;
import org.neuraldeps.solver.covlasso.PathEnd;

/** The arrays of knots and coefficients in a file of paths, read from their beginning some paths at a time. */
final class PathsInFile {

    private final NamedArrays content;
    private final PathEnd.Reason[] reasons;
    private final double[] lambdaMax;
    private final int[] knots;
    private final NumbersInFile lambdas;
    private final NumbersInFile errors;
    private final NumbersInFile sizes;
    private final NumbersInFile active;
    private final NumbersInFile values;
    private int path;
    private long knot;
    private long coefficient;

    /**
     * @param n how many paths there are to be
     * @param reasonOf for every number in the file the reason that it stands for
     * @throws org.neuraldeps.solver.data.DataException if arrays do not belong together
     */
    PathsInFile(NamedArrays content, int n, PathEnd.Reason... reasonOf) throws IOException {
        this.content = content;
        this.lambdaMax = content.vector(PathsArrays.LAMBDA_MAX, n);
        this.knots = content.integers(PathsArrays.KNOTS, n);
        long all = Arrays.stream(knots).asLongStream().sum();
        this.lambdas = content.float64(PathsArrays.LAMBDAS, all);
        this.errors = content.float64(PathsArrays.ERRORS, all);
        this.sizes = content.int32(PathsArrays.SIZES, all);
        this.active = content.int32(
                PathsArrays.ACTIVE, content.header(PathsArrays.ACTIVE, 1).shape()[0]);
        this.values = content.float64(PathsArrays.VALUES, active.length());
        int[] ends = content.integers(PathsArrays.END, n);
        if (Arrays.stream(ends).anyMatch(end -> end >= reasonOf.length)) {
            throw content.wrong(PathsArrays.END, "an end that is none of " + reasonOf.length);
        }
        this.reasons = Arrays.stream(ends).mapToObj(end -> reasonOf[end]).toArray(PathEnd.Reason[]::new);
    }

    /** The next few paths. */
    FlatPaths next(int count) {
        int end = path + count;
        int someKnots = within(Arrays.stream(knots, path, end).asLongStream().sum(), lambdas.length() - knot);
        int[] someSizes = sizes.integers(knot, someKnots);
        int some = within(Arrays.stream(someSizes).asLongStream().map(Math::abs).sum(), active.length() - coefficient);
        FlatPaths paths = new FlatPaths(
                IntStream.range(path, end).toArray(),
                Arrays.copyOfRange(lambdaMax, path, end),
                Arrays.copyOfRange(reasons, path, end),
                Arrays.copyOfRange(knots, path, end),
                lambdas.doubles(knot, someKnots),
                errors.doubles(knot, someKnots),
                someSizes,
                active.integers(coefficient, some),
                values.doubles(coefficient, some));
        path = end;
        knot += someKnots;
        coefficient += some;
        return paths;
    }

    private int within(long count, long left) {
        if (count > left || count > Integer.MAX_VALUE - 8) {
            throw content.wrong(PathsArrays.SIZES, "more numbers than there are");
        }
        return (int) count;
    }

    /** Refuses coefficients that belong to no path. */
    void requireEnd() {
        if (coefficient != active.length()) {
            throw content.wrong(
                    PathsArrays.ACTIVE, active.length() + " categories, where the knots have " + coefficient);
        }
    }
}
