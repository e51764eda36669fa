package org.neuraldeps.solver.kept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FactorTriangle;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.ReadSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.PartProgress;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * What the fit rows come down to: C, C of every fold, and R of F = QR. All rows weigh 1. Those of several parts add up: rows
 * do not meet one another in any of them, and every part deals its own rows to the folds.
 *
 * @param rows N
 * @param groups how many groups the rows are in, all of them within a part
 * @param categories n
 * @param storage the type of the logits
 * @param matrix C
 * @param folding how rows were shared out to folds
 * @param folds of every fold; none where some part had too few groups, or C is kept by columns
 * @param factor R; empty for more than {@link CategoryLimits#FACTORISED} categories
 */
public record FitMoments(
        int rows,
        int groups,
        int categories,
        StorageType storage,
        KeptMatrix matrix,
        Folding folding,
        List<Fold> folds,
        Optional<PackedNumbers> factor) {

    /** What part of forming all of it the folds are, about: for messages of progress. */
    private static final double AFTER_FOLDS = 0.3;

    /** The same of forming columns before they are read. */
    private static final double FORMED = 0.9;

    public FitMoments {
        folds = List.copyOf(folds);
    }

    /** With C as a triangle. */
    public FitMoments(
            int rows,
            int groups,
            int categories,
            StorageType storage,
            PackedNumbers moments,
            Folding folding,
            List<Fold> folds,
            Optional<PackedNumbers> factor) {
        this(rows, groups, categories, storage, new KeptMatrix.Triangle(moments), folding, folds, factor);
    }

    /**
     * A fold.
     *
     * @param rows how many rows it has
     * @param moments C over them
     */
    public record Fold(int rows, PackedNumbers moments) {

        /**
         * Those of rows of both: n² / 2 multiply-adds.
         *
         * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
         */
        public Fold and(Fold other, Progress progress) {
            progress.checkCancelled();
            double[] first = moments.read(progress);
            double[] second = other.moments.read(progress);
            double weight = (double) rows / ((double) rows + other.rows);
            double[] pooled = new double[first.length];
            Arrays.setAll(pooled, i -> weight * first[i] + (1 - weight) * second[i]);
            return new Fold(Math.addExact(rows, other.rows), PackedNumbers.of(pooled));
        }
    }

    /**
     * Reads the fit rows twice: N n² / 2 multiply-adds for the folds, and 2 N n² for R. Where C is not held all of its columns are formed
     * instead, into a temporary file of 8 n² bytes, and neither folds nor R.
     *
     * @param dataset one network with its fit rows
     * @param all C over the fit rows
     * @param workers share the reading and the sums; the result does not depend on how many they are
     * @throws DataException if there is no room for the columns, and as reading the rows does
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static FitMoments of(
            LogitDataset dataset, SecondMoments all, Folding folding, Progress progress, Workers workers) {
        return all instanceof DenseSecondMoments held
                ? ofHeld(dataset, held, folding, progress, workers)
                : ofColumns(dataset, all, folding, progress);
    }

    private static FitMoments ofColumns(LogitDataset dataset, SecondMoments all, Folding folding, Progress progress) {
        int n = all.size();
        all.spool(dataset.name(), new PartProgress(progress, 0, FORMED));
        ReadSecondMoments.Columns columns = j -> all.fetch(j, Progress.NONE).clone();
        double[] diagonal = new double[n];
        Arrays.setAll(diagonal, all::diagonal);
        double[] means = ReadSecondMoments.means(n, columns, new PartProgress(progress, FORMED, 1));
        return new FitMoments(
                all.rows(),
                dataset.fitGroups(),
                n,
                dataset.logits().storage(),
                new KeptMatrix.Columns(diagonal, means, columns),
                folding,
                List.of(),
                Optional.empty());
    }

    private static FitMoments ofHeld(
            LogitDataset dataset, DenseSecondMoments held, Folding folding, Progress progress, Workers workers) {
        int n = dataset.logits().columns();
        FitSample sample = FitSample.of(dataset.split());
        List<Fold> folds = folds(dataset, folding, new PartProgress(progress, 0, AFTER_FOLDS), workers);
        Optional<PackedNumbers> factor = n > CategoryLimits.FACTORISED
                ? Optional.empty()
                : Optional.of(PackedNumbers.of(
                        FactorTriangle.of(dataset.logits(), sample, new PartProgress(progress, AFTER_FOLDS, 1))
                                .packed()));
        return new FitMoments(
                sample.count(),
                dataset.fitGroups(),
                n,
                dataset.logits().storage(),
                PackedNumbers.of(held.packed()),
                folding,
                folds,
                factor);
    }

    private static List<Fold> folds(LogitDataset dataset, Folding folding, Progress progress, Workers workers) {
        if (dataset.fitGroups() < folding.count()) {
            return List.of();
        }
        Folds dealt = Folds.of(dataset, folding);
        List<Fold> folds = new ArrayList<>();
        for (int fold = 0; fold < folding.count(); fold++) {
            progress.at((double) fold / folding.count(), "moments of fold " + (fold + 1) + " of " + folding.count());
            FitSample sample = FitSample.of(dealt.only(fold));
            DenseSecondMoments own = MomentAccumulator.accumulate(dataset.logits(), sample, progress.quiet(), workers);
            folds.add(new Fold(sample.count(), PackedNumbers.of(own.packed())));
        }
        return folds;
    }

    /**
     * Those of both parts.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    FitMoments and(FitMoments other, Progress progress) {
        List<Fold> both = new ArrayList<>();
        if (!folds.isEmpty() && !other.folds.isEmpty()) {
            for (int fold = 0; fold < folding.count(); fold++) {
                both.add(folds.get(fold).and(other.folds.get(fold), progress));
            }
        }
        return new FitMoments(
                Math.addExact(rows, other.rows),
                Math.addExact(groups, other.groups),
                categories,
                storage,
                pooled(other, progress),
                folding,
                both,
                triangle(progress)
                        .map(own -> PackedNumbers.of(
                                own.above(other.triangle(progress).orElseThrow(), progress)
                                        .packed())));
    }

    private KeptMatrix pooled(FitMoments other, Progress progress) {
        if (matrix instanceof KeptMatrix.Columns own && other.matrix instanceof KeptMatrix.Columns theirs) {
            return own.and(theirs, (double) rows / ((double) rows + other.rows));
        }
        Fold both = new Fold(rows, moments()).and(new Fold(other.rows, other.moments()), progress);
        return new KeptMatrix.Triangle(both.moments());
    }

    /**
     * C, its upper triangle.
     *
     * @throws IllegalStateException if it is kept by columns
     */
    public PackedNumbers moments() {
        if (matrix instanceof KeptMatrix.Triangle triangle) {
            return triangle.numbers();
        }
        throw new IllegalStateException("C of " + categories + " categories is kept by columns");
    }

    /** C over all fit rows: n² numbers in memory, or columns that are read one by one. */
    public SecondMoments secondMoments(Progress progress) {
        return matrix.over(rows, categories, progress);
    }

    /**
     * C over all fit rows, n² numbers in memory.
     *
     * @throws IllegalStateException if it is kept by columns
     */
    public DenseSecondMoments all(Progress progress) {
        return DenseSecondMoments.unpacked(rows, categories, moments().read(progress));
    }

    /** C of every fold, n² numbers each; empty where there are no folds. */
    public Optional<FoldMoments> ofFolds(Progress progress) {
        return folds.isEmpty()
                ? Optional.empty()
                : Optional.of(FoldMoments.kept(
                        folding,
                        folds.stream()
                                .map(fold ->
                                        DenseSecondMoments.unpacked(fold.rows, categories, fold.moments.read(progress)))
                                .toList()));
    }

    /** R; empty where it was not formed. */
    public Optional<FactorTriangle> triangle(Progress progress) {
        return factor.map(kept -> new FactorTriangle(rows, categories, storage, kept.read(progress)));
    }
}
