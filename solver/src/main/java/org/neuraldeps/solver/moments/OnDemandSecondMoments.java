package org.neuraldeps.solver.moments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.neuraldeps.solver.data.FiniteCheck;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * C without its 8 n² bytes: a column is formed from the logits when somebody asks for it, N n multiply-adds and one pass
 * over them, and kept while there is room. A path of k steps needs k columns, not n.
 *
 * <p>Rows are summed in chunks of fixed size, and chunks in their order, so the result does not depend on the number of
 * workers.
 */
public final class OnDemandSecondMoments implements SecondMoments {

    private static final int CHUNKS = 16;
    private static final int ROWS_PER_READ = 16;

    private final LogitMatrix logits;
    private final int[] fit;
    private final Workers workers;
    private final double[] diagonal;
    private final Map<Integer, double[]> cache;
    private final Map<Integer, ReentrantLock> underWay = new ConcurrentHashMap<>();

    private OnDemandSecondMoments(
            LogitMatrix logits, Split split, Workers workers, double[] diagonal, long cacheBytes) {
        this.logits = logits;
        this.fit = split.fitIndices();
        this.workers = workers;
        this.diagonal = diagonal;
        long most = Math.max(64, cacheBytes / (8L * logits.columns()));
        this.cache = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, double[]> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Reads the fit rows once, for the diagonal.
     *
     * @param workers share each pass
     * @param cacheBytes how much memory columns may keep; 64 columns are always kept
     */
    public static OnDemandSecondMoments of(
            LogitMatrix logits, Split split, Progress progress, Workers workers, long cacheBytes) {
        int[] fit = split.fitIndices();
        double[] squares = sum(logits, fit, workers, (row, offset, out) -> {
            progress.checkCancelled();
            for (int j = 0; j < out.length; j++) {
                out[j] = Math.fma(row[offset + j], row[offset + j], out[j]);
            }
        });
        for (int j = 0; j < squares.length; j++) {
            MomentAccumulator.requireNoOverflow(logits, j, squares[j]);
        }
        return new OnDemandSecondMoments(logits, split, workers, squares, cacheBytes);
    }

    @Override
    public int size() {
        return logits.columns();
    }

    @Override
    public int rows() {
        return fit.length;
    }

    @Override
    public double diagonal(int j) {
        return diagonal[j];
    }

    @Override
    public double[] column(int j) {
        double[] known = known(j);
        if (known != null) {
            return known;
        }
        ReentrantLock lock = underWay.computeIfAbsent(j, category -> new ReentrantLock());
        lock.lock();
        try {
            known = known(j);
            if (known == null) {
                known = form(j);
                keep(j, known);
            }
            return known;
        } finally {
            lock.unlock();
            underWay.remove(j, lock);
        }
    }

    private double[] known(int j) {
        synchronized (cache) {
            return cache.get(j);
        }
    }

    private void keep(int j, double[] column) {
        synchronized (cache) {
            cache.put(j, column);
        }
    }

    private double[] form(int category) {
        double[] column = sum(logits, fit, workers, (row, offset, out) -> {
            double value = row[offset + category];
            for (int j = 0; j < out.length; j++) {
                out[j] = Math.fma(value, row[offset + j], out[j]);
            }
        });
        // The diagonal was summed in the same order, but is the one number that two passes must agree on to the last
        // bit.
        column[category] = diagonal[category];
        return column;
    }

    /** What a row adds to a sum over rows. */
    private interface RowTerm {
        void add(double[] row, int offset, double[] out);
    }

    /** The mean over the fit rows of something that has n numbers a row. */
    private static double[] sum(LogitMatrix logits, int[] fit, Workers workers, RowTerm term) {
        int n = logits.columns();
        double[][] parts = new double[CHUNKS][n];
        workers.forEach(CHUNKS, chunk -> {
            int from = (int) ((long) fit.length * chunk / CHUNKS);
            int to = (int) ((long) fit.length * (chunk + 1) / CHUNKS);
            addRows(logits, fit, from, to, term, parts[chunk]);
        });
        logits.requireUnchanged();
        double[] total = parts[0];
        for (int chunk = 1; chunk < CHUNKS; chunk++) {
            for (int j = 0; j < n; j++) {
                total[j] += parts[chunk][j];
            }
        }
        for (int j = 0; j < n; j++) {
            total[j] /= fit.length;
        }
        return total;
    }

    private static void addRows(LogitMatrix logits, int[] fit, int from, int to, RowTerm term, double[] out) {
        int n = logits.columns();
        double[] buffer = new double[ROWS_PER_READ * n];
        int place = from;
        while (place < to) {
            int run = FitRows.consecutive(fit, place, Math.min(ROWS_PER_READ, to - place));
            logits.readRows(fit[place], run, buffer);
            FiniteCheck.requireRows(logits, fit[place], run, buffer);
            for (int r = 0; r < run; r++) {
                term.add(buffer, r * n, out);
            }
            place += run;
        }
    }
}
