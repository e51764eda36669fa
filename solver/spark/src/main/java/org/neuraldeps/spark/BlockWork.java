package org.neuraldeps.spark;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.TaskCompletionListener;
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
import org.neuraldeps.solver.moments.ColumnStrip;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FactorTriangle;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import scala.Tuple2;

/**
 * What an executor does with a block of rows: copies them, makes sure that they are numbers, and gives what they come down to, one
 * piece after the other.
 *
 * @param storage where shards are
 * @param folds how many there are; 1 where rows are in none
 * @param isByColumns whether C is too large to be held, and is formed strip by strip without folds and R
 * @param limitBytes what rows for a focus may take
 */
record BlockWork(Storage storage, int folds, boolean isByColumns, long limitBytes)
        implements PairFlatMapFunction<RowBlock, PieceKey, Piece> {

    /** Evaluation rows cross to the driver in parts of about so many numbers. */
    private static final int NUMBERS_AT_ONCE = 1 << 24;

    @Override
    public Iterator<Tuple2<PieceKey, Piece>> call(RowBlock block) {
        LocalBlock local = LocalBlock.copy(storage, block);
        TaskCompletionListener afterwards = context -> local.close();
        TaskContext.get().addTaskCompletionListener(afterwards);
        LogitMatrix rows = local.rows();
        told(() -> {
            FiniteCheck.require(rows, Progress.NONE);
            return rows;
        });
        return new Open(block, rows, this).pieces().iterator();
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataException e) {
            throw new ShardException(e.getMessage(), e);
        }
    }

    /** The work on a block that is there. */
    private record Open(RowBlock block, LogitMatrix rows, BlockWork how) {

        /** One after the other, as somebody asks for them: there may be more than memory has room for. */
        Stream<Tuple2<PieceKey, Piece>> pieces() {
            Split split = new Split(block.heldOut());
            Stream<Tuple2<PieceKey, Piece>> held = evaluation(split.evaluationIndices());
            if (split.fitRows() == 0) {
                return held;
            }
            // Not flatMap, which takes all of a stream as soon as somebody asks for its first.
            return Stream.concat(
                    Stream.concat(how.isByColumns ? strips(split) : folds(), factor(split)),
                    Stream.concat(focus(split), held));
        }

        private Tuple2<PieceKey, Piece> piece(int kind, int index, Supplier<Piece> work) {
            return new Tuple2<>(new PieceKey(kind, index, block.number()), told(work));
        }

        private Stream<Tuple2<PieceKey, Piece>> folds() {
            return IntStream.range(0, how.folds)
                    .filter(fold -> fitted(fold).fitRows() > 0)
                    .mapToObj(fold -> piece(PieceKey.MOMENTS, fold, () -> moments(fitted(fold))));
        }

        private Split fitted(int fold) {
            boolean[] fit = block.in(fold);
            return Split.among(fit, new boolean[fit.length]);
        }

        private Piece moments(Split own) {
            FitSample sample = FitSample.of(own);
            DenseSecondMoments moments = MomentAccumulator.accumulate(rows, sample, Progress.NONE, Workers.CALLER);
            return new Piece.Moments(sample.count(), moments.packed());
        }

        private Stream<Tuple2<PieceKey, Piece>> strips(Split split) {
            FitSample sample = FitSample.of(split);
            return ColumnStrip.all(rows.columns()).stream()
                    .map(strip -> piece(
                            PieceKey.STRIP,
                            strip.first() / ColumnStrip.COLUMNS,
                            () -> Piece.Moments.of(
                                    sample.count(), strip.over(rows, sample, Progress.NONE, Workers.CALLER))));
        }

        private Stream<Tuple2<PieceKey, Piece>> factor(Split split) {
            if (how.isByColumns || rows.columns() > CategoryLimits.FACTORISED) {
                return Stream.empty();
            }
            return Stream.of(0)
                    .map(index -> piece(
                            PieceKey.FACTOR,
                            index,
                            () -> Piece.Factor.of(
                                    FactorTriangle.of(rows, FitSample.of(split), Progress.NONE), rows.storage())));
        }

        private Stream<Tuple2<PieceKey, Piece>> focus(Split split) {
            return Stream.of(0).map(index -> piece(PieceKey.FOCUS, index, () -> Piece.Focus.of(kept(split))));
        }

        private FocusRows kept(Split split) {
            LogitDataset dataset = new LogitDataset(
                    rows.origin(),
                    rows,
                    Categories.numbered(rows.columns()),
                    Optional.ofNullable(block.labels())
                            .map(labels -> new Labels(labels, rows.columns(), rows.origin())),
                    split,
                    Optional.empty());
            return FocusRows.of(dataset, how.limitBytes, Progress.NONE, Workers.CALLER);
        }

        private Stream<Tuple2<PieceKey, Piece>> evaluation(int... held) {
            int atOnce = Math.max(1, NUMBERS_AT_ONCE / rows.columns());
            return IntStream.range(0, (held.length + atOnce - 1) / atOnce)
                    .mapToObj(part -> piece(PieceKey.EVALUATION, part, () -> {
                        int[] some = IntStream.range(part * atOnce, Math.min(held.length, (part + 1) * atOnce))
                                .map(i -> held[i])
                                .toArray();
                        return new Piece.Evaluation(HeldRows.of(new SelectedRows(rows, some)));
                    }));
        }
    }
}
