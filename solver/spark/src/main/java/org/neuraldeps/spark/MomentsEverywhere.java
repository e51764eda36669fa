package org.neuraldeps.spark;

import java.io.Serializable;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.RowCentredMoments;
import org.neuraldeps.solver.moments.SecondMoments;

/** C as every executor has it, opened once for all of its tasks. Safe for these. */
abstract class MomentsEverywhere implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Gauge gauge;
    private transient SecondMoments opened;

    MomentsEverywhere(Gauge gauge) {
        this.gauge = gauge;
    }

    /** C of the logits as given. */
    abstract SecondMoments open();

    /** C in the gauge that is meant. */
    final synchronized SecondMoments moments() {
        if (opened == null) {
            SecondMoments given = open();
            opened = gauge == Gauge.CENTRED ? RowCentredMoments.of(given) : given;
        }
        return opened;
    }
}
