package org.neuraldeps.solver.kept;

import java.util.Arrays;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.ReadSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/** C as it is kept: half of it, to be held, or all of its columns, to be read one by one where it is too large for that. */
public sealed interface KeptMatrix permits KeptMatrix.Triangle, KeptMatrix.Columns {

    /**
     * C over some rows.
     *
     * @param rows N
     * @param categories n
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    SecondMoments over(int rows, int categories, Progress progress);

    /**
     * The upper triangle.
     *
     * @param numbers n (n + 1) / 2
     */
    record Triangle(PackedNumbers numbers) implements KeptMatrix {

        @Override
        public DenseSecondMoments over(int rows, int categories, Progress progress) {
            return DenseSecondMoments.unpacked(rows, categories, numbers.read(progress));
        }
    }

    /**
     * All columns, where they lie.
     *
     * @param diagonal C_jj
     * @param means of every column
     * @param columns gets one
     */
    record Columns(double[] diagonal, double[] means, ReadSecondMoments.Columns columns) implements KeptMatrix {

        @Override
        public ReadSecondMoments over(int rows, int categories, Progress progress) {
            return new ReadSecondMoments(rows, diagonal, means, columns, ReadSecondMoments.USUAL_CACHE_BYTES);
        }

        /** Those of rows of both: each column is added up when it is read. */
        Columns and(Columns other, double weight) {
            return new Columns(
                    sum(weight, diagonal, other.diagonal),
                    sum(weight, means, other.means),
                    j -> sum(weight, columns.read(j), other.columns.read(j)));
        }

        private static double[] sum(double weight, double[] first, double... second) {
            double[] sum = new double[first.length];
            Arrays.setAll(sum, i -> weight * first[i] + (1 - weight) * second[i]);
            return sum;
        }
    }
}
