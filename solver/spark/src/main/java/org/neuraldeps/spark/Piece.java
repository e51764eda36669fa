package org.neuraldeps.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.kept.FitMoments;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.kept.PackedNumbers;
import org.neuraldeps.solver.moments.FactorTriangle;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** One of the things that the rows of a block come down to; those of blocks add up, by the solver's own rules. */
sealed interface Piece extends Serializable {

    /** That of these rows and of others below them, which is of the same kind. */
    Piece and(Piece below);

    /**
     * Moments of some rows.
     *
     * @param rows how many
     * @param numbers of C, in an order that all of one key share
     */
    record Moments(int rows, double[] numbers) implements Piece {

        @Override
        public Piece and(Piece below) {
            FitMoments.Fold both = fold().and(((Moments) below).fold(), Progress.NONE);
            return new Moments(both.rows(), both.moments().read(Progress.NONE));
        }

        /** Those of a strip of columns. */
        static Moments of(int rows, double[][] strip) {
            int length = strip[0].length;
            double[] numbers = new double[Math.multiplyExact(strip.length, length)];
            for (int c = 0; c < strip.length; c++) {
                System.arraycopy(strip[c], 0, numbers, c * length, length);
            }
            return new Moments(rows, numbers);
        }

        /** The strip again. */
        double[][] strip(int columns) {
            int length = numbers.length / columns;
            double[][] strip = new double[columns][];
            for (int c = 0; c < columns; c++) {
                strip[c] = Arrays.copyOfRange(numbers, c * length, (c + 1) * length);
            }
            return strip;
        }

        FitMoments.Fold fold() {
            return new FitMoments.Fold(rows, PackedNumbers.of(numbers));
        }
    }

    /**
     * R of some rows.
     *
     * @param rows how many
     * @param columns n
     * @param type of the logits
     * @param packed the triangle
     */
    record Factor(int rows, int columns, StorageType type, double[] packed) implements Piece {

        static Factor of(FactorTriangle triangle, StorageType type) {
            return new Factor(triangle.rows(), triangle.columns(), type, triangle.packed());
        }

        @Override
        public Piece and(Piece below) {
            return of(triangle().above(((Factor) below).triangle(), Progress.NONE), type);
        }

        private FactorTriangle triangle() {
            return new FactorTriangle(rows, columns, type, packed);
        }
    }

    /**
     * Rows for a focus.
     *
     * @param rows those that are kept
     * @param labels of them; null where none are known
     * @param logTotals log Σ p of every category
     * @param carried which part of it the kept rows have
     * @param labelCounts null where no labels are known
     * @param all how many fit rows there were
     * @param limitBytes what the rows may take
     */
    record Focus(
            HeldRows rows,
            int[] labels,
            double[] logTotals,
            double[] carried,
            int[] labelCounts,
            int all,
            long limitBytes)
            implements Piece {

        static Focus of(FocusRows focus) {
            return new Focus(
                    HeldRows.of(focus.rows()),
                    focus.labels().orElse(null),
                    focus.logTotals(),
                    focus.carried(),
                    focus.labelCounts().orElse(null),
                    focus.all(),
                    focus.limitBytes());
        }

        @Override
        public Piece and(Piece below) {
            return of(kept().and(((Focus) below).kept(), limitBytes, Progress.NONE, Workers.CALLER));
        }

        FocusRows kept() {
            return new FocusRows(
                    rows,
                    Optional.ofNullable(labels),
                    logTotals,
                    carried,
                    Optional.ofNullable(labelCounts),
                    all,
                    limitBytes);
        }
    }

    /**
     * Rows that are held out; they stay as they are.
     *
     * @param rows some of a block
     */
    record Evaluation(HeldRows rows) implements Piece {

        @Override
        public Piece and(Piece below) {
            throw new UnsupportedOperationException("evaluation rows follow each other");
        }
    }
}
