package org.neuraldeps.solver.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The one pass over all rows that opening logits makes: every number is made sure to be one, and the fit rows become C.
 * While the workers sum one block they read the next.
 *
 * <p>What is {@linkplain Refining large} is read in stretches drawn at random and summed in groups, which are told of on the
 * way: an {@link Estimate}. The order of the rows, and with it every bit of the result, depends on the shape and type of the
 * logits alone: neither on the workers, nor on the clock, nor on whether anybody is told.
 */
public final class OpeningPass implements AutoCloseable {

    /** Told on the way what the rows read so far give. */
    @FunctionalInterface
    public interface Listener {

        /** Nobody listens. */
        Listener NONE = (moments, estimate) -> {};

        /**
         * Some of the rows have been read.
         *
         * @param moments C over them
         * @param estimate which part of all they are, and how far groups of them lie apart
         */
        void soFar(SecondMoments moments, Estimate estimate);
    }

    private static final int ROWS_PER_READ = 64;
    private static final int MOST_GROUPS = 10;

    /** With fewer, how far they lie apart says too little. */
    private static final int FEWEST_GROUPS = 4;

    private static final long BYTES_OF_GROUPS = 128L << 20;

    private final LogitMatrix logits;
    private final Split split;
    private final RowStretches stretches;
    private final GramKernel kernel;
    private final int[] groupRows;
    private final Workers workers;
    private final double[][] buffers;

    private OpeningPass(LogitMatrix logits, Split split, Refining refining, Workers workers) {
        this.logits = logits;
        this.split = split;
        this.workers = workers;
        long rowBytes = (long) logits.columns() * logits.storage().bytes();
        int groups = logits.rows() * rowBytes > refining.largeBytes() ? groups(logits.columns()) : 1;
        this.groupRows = new int[groups];
        this.kernel = GramKernels.forSize(split.fitRows(), logits.columns(), groups);
        this.buffers = new double[(kernel.blockRows() + ROWS_PER_READ - 1) / ROWS_PER_READ][];
        int rowsEach = (int) Math.max(1, Math.min(logits.rows(), refining.stretchBytes() / rowBytes));
        this.stretches = groups > 1
                ? RowStretches.drawn(logits.rows(), rowsEach)
                : RowStretches.inOrder(logits.rows(), kernel.blockRows());
    }

    /** As many as there is room for; one, which tells nothing, where that are too few. */
    private static int groups(int columns) {
        long room = BYTES_OF_GROUPS / (8L * columns * columns);
        return room < FEWEST_GROUPS ? 1 : (int) Math.min(MOST_GROUPS, room);
    }

    /**
     * Reads all rows once. N n²/2 multiply-adds; needs two blocks of rows and 8 n² bytes, of what is large 8 n² bytes a group.
     *
     * @param split which rows are to be fitted; the others are only checked
     * @param refining when the listener is told
     * @param listener told on the calling thread
     * @param workers share the reading and the sums
     * @throws DataException at NaN or infinity, saying the first place and how many there are, which takes another pass; and
     *     where a sum of squares is too large for a double
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so between blocks
     */
    public static DenseSecondMoments over(
            LogitMatrix logits, Split split, Refining refining, Listener listener, Progress progress, Workers workers) {
        try (OpeningPass pass = new OpeningPass(logits, split, refining, workers)) {
            return pass.run(refining.begin(), listener, progress);
        } catch (NotANumber found) {
            FiniteCheck.require(logits, progress);
            throw new IllegalStateException("no number at first, and all numbers when read again", found);
        }
    }

    /** Ends a pass whose result nobody could use. */
    private static final class NotANumber extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Rows that are read and summed together.
     *
     * @param stretch the place of their stretch in the order
     * @param first the first of them
     * @param count how many there are
     * @param isLast whether the stretch ends with them
     */
    private record Piece(int stretch, int first, int count, boolean isLast) {}

    private DenseSecondMoments run(Refining.Timing timing, Listener listener, Progress progress) {
        Piece read = piece(0, 0);
        int place = 0;
        work(place, null, read);
        while (read != null) {
            progress.checkCancelled();
            progress.at((double) read.stretch() / stretches.count(), "reading logits for their moments");
            Piece next = after(read);
            work(place, read, next);
            if (read.isLast() && next != null) {
                tell(read.stretch() + 1, timing, listener);
            }
            place = 1 - place;
            read = next;
        }
        return all();
    }

    private Piece after(Piece piece) {
        int within = piece.first() + piece.count() - stretches.first(piece.stretch());
        if (!piece.isLast()) {
            return piece(piece.stretch(), within);
        }
        return piece.stretch() + 1 == stretches.count() ? null : piece(piece.stretch() + 1, 0);
    }

    private Piece piece(int stretch, int within) {
        int left = stretches.length(stretch) - within;
        int count = Math.min(left, kernel.blockRows());
        return new Piece(stretch, stretches.first(stretch) + within, count, count == left);
    }

    /**
     * Sums what is at one place of the kernel and reads what comes next into the other. The longest of the sums comes first,
     * the others after the reading, so that whoever is done with reading helps.
     */
    private void work(int place, Piece read, Piece next) {
        int rows = read == null ? 0 : fitRows(read.first(), read.first() + read.count());
        int group = read == null ? 0 : read.stretch() % groupRows.length;
        int sums = rows == 0 ? 0 : kernel.jobs();
        int reads = next == null ? 0 : (next.count() + ROWS_PER_READ - 1) / ROWS_PER_READ;
        int before = Math.min(1, sums);
        // The first piece goes to the place that the first sums are taken from.
        int nextPlace = read == null ? place : 1 - place;
        workers.forEach(sums + reads, job -> {
            if (job >= before && job < before + reads) {
                read(next, job - before, nextPlace);
            } else {
                kernel.add(place, rows, group, job < before ? job : job - reads);
            }
        });
        groupRows[group] += rows;
    }

    private int fitRows(int from, int to) {
        int count = 0;
        for (int row = from; row < to; row++) {
            count += split.isFit(row) ? 1 : 0;
        }
        return count;
    }

    private void read(Piece piece, int part, int place) {
        int columns = logits.columns();
        int first = piece.first() + part * ROWS_PER_READ;
        int count = Math.min(ROWS_PER_READ, piece.first() + piece.count() - first);
        if (buffers[part] == null) {
            buffers[part] = new double[Math.multiplyExact(ROWS_PER_READ, columns)];
        }
        logits.readRows(first, count, buffers[part]);
        if (!FiniteCheck.areNumbers(buffers[part], count * columns)) {
            throw new NotANumber();
        }
        int row = fitRows(piece.first(), first);
        for (int r = 0; r < count; r++) {
            if (split.isFit(first + r)) {
                kernel.put(place, row++, buffers[part], r * columns);
            }
        }
    }

    private void tell(int stretchesRead, Refining.Timing timing, Listener listener) {
        // Every group has some stretches, so that none is a matter of one of them.
        boolean suffices = listener != Listener.NONE && groupRows.length > 1 && stretchesRead >= 2 * groupRows.length;
        if (!suffices || !timing.isDue((double) stretchesRead / stretches.count())) {
            return;
        }
        logits.requireUnchanged();
        double[][] whole = zeros();
        double[][] scratch = zeros();
        List<SecondMoments> groups = new ArrayList<>();
        for (int group = 0; group < groupRows.length; group++) {
            if (groupRows[group] > 0) {
                Arrays.stream(scratch).forEach(row -> Arrays.fill(row, 0));
                kernel.addTo(scratch, group);
                addTo(whole, scratch);
                groups.add(RoughSecondMoments.ofSums(groupRows[group], scratch));
            }
        }
        if (groups.size() > 1) {
            DenseSecondMoments soFar = moments(whole);
            listener.soFar(soFar, new Estimate(soFar.rows(), split.fitRows(), groups));
        }
    }

    private static void addTo(double[][] whole, double[][] part) {
        for (int i = 0; i < whole.length; i++) {
            for (int j = i; j < whole.length; j++) {
                whole[i][j] += part[i][j];
            }
        }
    }

    /** The groups are added up in their order. */
    private DenseSecondMoments all() {
        logits.requireUnchanged();
        double[][] upper = zeros();
        for (int group = 0; group < groupRows.length; group++) {
            kernel.addTo(upper, group);
        }
        return moments(upper);
    }

    private double[][] zeros() {
        return new double[logits.columns()][logits.columns()];
    }

    private DenseSecondMoments moments(double[][] upper) {
        for (int j = 0; j < upper.length; j++) {
            MomentSums.requireNoOverflow(logits, j, upper[j][j]);
        }
        int rows = Arrays.stream(groupRows).sum();
        return DenseSecondMoments.ofSums(rows, upper, rows);
    }

    @Override
    public void close() {
        kernel.close();
    }
}
