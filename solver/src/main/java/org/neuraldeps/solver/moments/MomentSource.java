package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The second moments of logits of any size: C is held where it is not too large, and formed on demand elsewhere. */
public final class MomentSource {

    private static final long CACHE_BYTES = 512L << 20;

    private MomentSource() {}

    /**
     * As {@link #of}, of logits that nobody has read before: all their rows are read, and made sure to be numbers, in the same
     * pass.
     *
     * @param split which rows are to be fitted
     * @param refining when the listener is told, where C is held
     * @param listener told, on the calling thread, what the rows read so far give
     * @throws org.neuraldeps.solver.data.DataException at NaN or infinity in any row, saying the first place and how many
     */
    public static SecondMoments opening(
            LogitMatrix logits,
            Split split,
            Refining refining,
            OpeningPass.Listener listener,
            Progress progress,
            Workers workers) {
        if (logits.columns() <= CategoryLimits.HELD) {
            return OpeningPass.over(logits, split, refining, listener, progress, workers);
        }
        return OnDemandSecondMoments.opening(logits, FitSample.of(split), progress, workers, CACHE_BYTES);
    }

    /**
     * Loads what forming C of logits will need; from then on that begins at once. Takes a third of a second where this is a native
     * library, the first time, and may be done while other files are read; nothing where it is not needed.
     */
    public static void prepareFor(LogitMatrix logits) {
        if (logits.columns() <= CategoryLimits.HELD) {
            GramKernels.prepare(logits.rows(), logits.columns());
        }
    }

    /**
     * Forms C over a sample, or prepares to form its columns when they are asked for. The choice depends on n alone
     * ({@link CategoryLimits#HELD}).
     *
     * @param workers share the work, now and when columns are formed
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static SecondMoments of(LogitMatrix logits, FitSample sample, Progress progress, Workers workers) {
        if (logits.columns() <= CategoryLimits.HELD) {
            return MomentAccumulator.accumulate(logits, sample, progress, workers);
        }
        return OnDemandSecondMoments.of(logits, sample, progress, workers, CACHE_BYTES);
    }
}
