package org.neuraldeps.spark;

import org.neuraldeps.solver.kept.FitMoments;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/** C that is held: its triangle goes to every executor, 4 n² bytes, which unpacks it to 8 n². */
final class SharedMoments extends MomentsEverywhere {

    private static final long serialVersionUID = 1L;

    private final int rows;
    private final int size;
    private final double[] packed;

    SharedMoments(FitMoments fit, Gauge gauge) {
        super(gauge);
        this.rows = fit.rows();
        this.size = fit.categories();
        this.packed = fit.moments().read(Progress.NONE);
    }

    @Override
    SecondMoments open() {
        return DenseSecondMoments.unpacked(rows, size, packed);
    }
}
