package org.neuraldeps.spark;

import java.io.Serializable;
import org.neuraldeps.solver.kept.FitMoments;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.RowCentredMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * C on its way to executors: its triangle, 4 n² bytes, which each unpacks once for all of its tasks.
 *
 * <p>Safe for the tasks of an executor.
 */
final class SharedMoments implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int rows;
    private final int size;
    private final double[] packed;
    private final Gauge gauge;
    private transient SecondMoments unpacked;

    SharedMoments(FitMoments fit, Gauge gauge) {
        this.rows = fit.rows();
        this.size = fit.categories();
        this.packed = fit.moments().read(Progress.NONE);
        this.gauge = gauge;
    }

    /** C in its gauge, held. */
    synchronized SecondMoments moments() {
        if (unpacked == null) {
            DenseSecondMoments given = DenseSecondMoments.unpacked(rows, size, packed);
            unpacked = gauge == Gauge.CENTRED ? RowCentredMoments.of(given) : given;
        }
        return unpacked;
    }
}
