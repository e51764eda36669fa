package org.neuraldeps.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SelectedRows;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FactorTriangle;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import scala.Tuple2;

/**
 * What an executor does with a block of rows: copies them, makes sure that they are numbers, and gives what they come down to.
 *
 * @param storage where shards are
 * @param folds how many there are; 1 where rows are in none
 * @param limitBytes what rows for a focus may take
 */
record BlockWork(Storage storage, int folds, long limitBytes)
        implements PairFlatMapFunction<RowBlock, PieceKey, Piece> {

    /** Evaluation rows cross to the driver in parts of about so many numbers. */
    private static final int NUMBERS_AT_ONCE = 1 << 24;

    @Override
    public Iterator<Tuple2<PieceKey, Piece>> call(RowBlock block) {
        try (LocalBlock local = LocalBlock.copy(storage, block)) {
            return new Open(block, local.rows(), limitBytes).pieces(folds).iterator();
        } catch (DataException e) {
            throw new ShardException(e.getMessage(), e);
        }
    }

    /** The work on a block that is there. */
    private record Open(RowBlock block, LogitMatrix rows, long limitBytes) {

        List<Tuple2<PieceKey, Piece>> pieces(int folds) {
            FiniteCheck.require(rows, Progress.NONE);
            List<Tuple2<PieceKey, Piece>> pieces = new ArrayList<>();
            for (int fold = 0; fold < folds; fold++) {
                Split own = fitted(block.in(fold));
                if (own.fitRows() > 0) {
                    add(pieces, PieceKey.MOMENTS, fold, moments(own));
                }
            }
            boolean[] heldOut = block.heldOut();
            Split split = new Split(heldOut);
            if (split.fitRows() > 0) {
                if (rows.columns() <= CategoryLimits.FACTORISED) {
                    FactorTriangle triangle = FactorTriangle.of(rows, FitSample.of(split), Progress.NONE);
                    add(pieces, PieceKey.FACTOR, 0, Piece.Factor.of(triangle, rows.storage()));
                }
                add(pieces, PieceKey.FOCUS, 0, Piece.Focus.of(focus(split)));
            }
            evaluation(pieces, split.evaluationIndices());
            return pieces;
        }

        private void add(List<Tuple2<PieceKey, Piece>> pieces, int kind, int index, Piece piece) {
            pieces.add(new Tuple2<>(new PieceKey(kind, index, block.number()), piece));
        }

        private static Split fitted(boolean[] fit) {
            return Split.among(fit, new boolean[fit.length]);
        }

        private Piece moments(Split own) {
            FitSample sample = FitSample.of(own);
            DenseSecondMoments moments = MomentAccumulator.accumulate(rows, sample, Progress.NONE, Workers.CALLER);
            return new Piece.Moments(sample.count(), moments.packed());
        }

        private FocusRows focus(Split split) {
            LogitDataset dataset = new LogitDataset(
                    rows.origin(),
                    rows,
                    Categories.numbered(rows.columns()),
                    Optional.ofNullable(block.labels())
                            .map(labels -> new Labels(labels, rows.columns(), rows.origin())),
                    split,
                    Optional.empty());
            return FocusRows.of(dataset, limitBytes, Progress.NONE, Workers.CALLER);
        }

        private void evaluation(List<Tuple2<PieceKey, Piece>> pieces, int... held) {
            int atOnce = Math.max(1, NUMBERS_AT_ONCE / rows.columns());
            for (int first = 0; first < held.length; first += atOnce) {
                int[] some = IntStream.range(first, Math.min(held.length, first + atOnce))
                        .map(i -> held[i])
                        .toArray();
                Piece part = new Piece.Evaluation(HeldRows.of(new SelectedRows(rows, some)));
                add(pieces, PieceKey.EVALUATION, first / atOnce, part);
            }
        }
    }
}
