package org.neuraldeps.solver.moments;

import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The second moments of logits of any size: C is held where it is not too large, and formed on demand elsewhere. */
public final class MomentSource {

    private static final long CACHE_BYTES = 512L << 20;

    private MomentSource() {}

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
