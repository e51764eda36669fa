package org.neuraldeps.solver.moments;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * C without its 8 n² bytes: columns are formed from the logits when somebody asks for them, N n multiply-adds each and
 * one pass over the logits for all of them, and kept while there is room. A path of k steps needs k columns, not n.
 *
 * <p>Once all have been {@linkplain #spool spooled}, they are read from a temporary file.
 *
 * <p>Two threads that miss the same column at the same time both form it, to the same bits; none waits for the other.
 */
public final class OnDemandSecondMoments implements SecondMoments {

    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));

    /** Of more columns nobody learns much about the others. */
    private static final int MOST_TOLD = 128;

    private final FitRows fit;
    private final Workers workers;
    private final double[] diagonal;
    private final KeptColumns kept;

    /** Categories from all over the network whose columns are formed in the first pass. */
    private final int[] companions;

    private volatile boolean hasCompanions;
    private final AtomicReference<SpooledColumns> spooled = new AtomicReference<>();

    private OnDemandSecondMoments(FitRows fit, Workers workers, double[] diagonal, KeptColumns kept, int[] companions) {
        this.fit = fit;
        this.workers = workers;
        this.diagonal = diagonal;
        this.kept = kept;
        this.companions = companions;
    }

    /**
     * Reads the rows of the sample once, for the diagonal.
     *
     * @param workers share each pass
     * @param cacheBytes how much memory columns may keep; 64 columns are always kept
     * @throws DataException at NaN or infinity, and where a sum of squares is too large for a double
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static OnDemandSecondMoments of(
            LogitMatrix logits, FitSample sample, Progress progress, Workers workers, long cacheBytes) {
        FitRows fit = sample.rowsOf(logits);
        return of(fit, DiagonalPass.squares(fit, false, workers, progress), workers, cacheBytes);
    }

    /**
     * The same of logits that nobody has read before: in the same pass all rows of the matrix are made sure to be numbers,
     * whether they are in the sample or not.
     *
     * @throws DataException at NaN or infinity in any row, saying the first place and how many there are, which takes another
     *     pass; and where a sum of squares is too large for a double
     */
    public static OnDemandSecondMoments opening(
            LogitMatrix logits, FitSample sample, Progress progress, Workers workers, long cacheBytes) {
        FitRows fit = sample.rowsOf(logits);
        try {
            return of(fit, DiagonalPass.squares(fit, true, workers, progress), workers, cacheBytes);
        } catch (DataException found) {
            FiniteCheck.require(logits, progress);
            throw found;
        }
    }

    private static OnDemandSecondMoments of(FitRows fit, double[] squares, Workers workers, long cacheBytes) {
        int[] companions = ColumnKernels.companions(fit.count(), fit.columns());
        return of(fit, squares, workers, cacheBytes, companions);
    }

    /** @param companions categories whose columns the first pass takes along, as far as it has room for as many columns */
    static OnDemandSecondMoments of(FitRows fit, double[] squares, Workers workers, long cacheBytes, int[] companions) {
        for (int j = 0; j < squares.length; j++) {
            MomentSums.requireNoOverflow(fit.logits(), j, squares[j]);
        }
        divide(squares, fit.count());
        KeptColumns kept = new KeptColumns(fit.columns(), cacheBytes);
        return new OnDemandSecondMoments(fit, workers, squares, kept, companions);
    }

    private static void divide(double[] sums, int rows) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] /= rows;
        }
    }

    @Override
    public int size() {
        return diagonal.length;
    }

    @Override
    public int rows() {
        return fit.count();
    }

    @Override
    public double diagonal(int j) {
        return diagonal[j];
    }

    @Override
    public boolean isHeld() {
        return false;
    }

    @Override
    public MomentColumns inMemory() {
        return kept.last(MOST_TOLD);
    }

    @Override
    public int columnsAtOnce() {
        return isSpooled() ? 1 : ColumnKernels.columnsAtOnce(fit.count(), fit.columns());
    }

    @Override
    public long bytesToSpool() {
        return isSpooled() ? 0 : SpooledColumns.bytes(size());
    }

    @Override
    public void spool(String place, Progress progress) {
        spool(FOLDER, place, progress);
    }

    void spool(Path folder, String place, Progress progress) {
        if (spooled.get() == null) {
            // Of two that ask at once one makes the file of the other too; an empty one that is left over takes no
            // room.
            spooled.compareAndSet(null, SpooledColumns.in(folder, size(), place));
        }
        spooled.get().complete(this::formFrom, progress);
    }

    private double[][] formFrom(int[] neighbours, Progress progress) {
        int first = neighbours[0];
        double[][] columns =
                ColumnPass.products(fit, new ColumnWish(fit.columns(), first, neighbours), workers, progress);
        for (int i = 0; i < columns.length; i++) {
            divide(columns[i], fit.count());
            columns[i][i] = diagonal[first + i];
        }
        return columns;
    }

    private boolean isSpooled() {
        SpooledColumns file = spooled.get();
        return file != null && file.isComplete();
    }

    @Override
    public long heldBytes() {
        return 8L * diagonal.length + kept.bytes();
    }

    @Override
    public MomentColumns columns(int[] wanted, Progress progress) {
        int[] ascending = Arrays.stream(wanted).sorted().distinct().toArray();
        double[][] found = new double[ascending.length][];
        boolean canBeRead = isSpooled();
        for (int i = 0; i < found.length; i++) {
            found[i] = kept.find(ascending[i]);
            if (found[i] == null && canBeRead) {
                progress.checkCancelled();
                found[i] = spooled.get().read(ascending[i]);
            }
        }
        int[] missing = Arrays.stream(ascending)
                .filter(j -> found[Arrays.binarySearch(ascending, j)] == null)
                .toArray();
        if (missing.length > 0) {
            double[][] formed = form(withCompanions(missing), progress);
            hasCompanions = true;
            for (int i = 0; i < missing.length; i++) {
                found[Arrays.binarySearch(ascending, missing[i])] = formed[i];
            }
        }
        return MomentColumns.some(size(), ascending, found);
    }

    /** The first pass takes companions along, so that what they tell of the others is known from then on. */
    private int[] withCompanions(int[] missing) {
        return hasCompanions
                ? missing
                : IntStream.concat(Arrays.stream(missing), Arrays.stream(companions))
                        .distinct()
                        .limit(Math.max(missing.length, companions.length))
                        .toArray();
    }

    private double[][] form(int[] categories, Progress progress) {
        double[][] columns = ColumnPass.products(fit, ColumnWish.all(fit.columns(), categories), workers, progress);
        for (int i = 0; i < categories.length; i++) {
            divide(columns[i], fit.count());
            // One and the same number, whichever kernel formed the column.
            columns[i][categories[i]] = diagonal[categories[i]];
            kept.keep(categories[i], columns[i]);
        }
        return columns;
    }
}
