package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The second moments of logits of any size; the caller does not notice whether C is held or formed on demand. */
public final class MomentSource {

    /** The most categories for which C is held: 8 n² bytes, half a gigabyte. */
    public static final int MOST_HELD = 8000;

    private static final long CACHE_BYTES = 512L << 20;

    private MomentSource() {}

    /**
     * Forms C over the fit rows, or prepares to form its columns when they are asked for. The choice depends on n alone.
     *
     * @param workers share the work, now and when columns are formed
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static SecondMoments of(LogitMatrix logits, Split split, Progress progress, Workers workers) {
        if (logits.columns() <= MOST_HELD) {
            return MomentAccumulator.accumulate(logits, split, progress, workers);
        }
        return OnDemandSecondMoments.of(logits, split, progress, workers, CACHE_BYTES);
    }
}
