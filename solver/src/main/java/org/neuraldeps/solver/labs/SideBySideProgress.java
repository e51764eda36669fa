package org.neuraldeps.solver.labs;

import java.util.function.Supplier;
import org.neuraldeps.solver.work.Progress;

/** What equally long parts that run side by side tell together. */
final class SideBySideProgress {

    private final Progress whole;
    private final double[] fractions;

    /** @param parts how many there are */
    SideBySideProgress(Progress whole, int parts) {
        this.whole = whole;
        this.fractions = new double[parts];
    }

    /** How one of them tells how far it is. */
    Progress part(int index) {
        return new Progress() {
            @Override
            public void at(double fraction, String step) {
                whole.at(together(index, fraction), step);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }

            @Override
            public <T> T withoutAsking(Supplier<T> work) {
                return whole.withoutAsking(work);
            }
        };
    }

    private synchronized double together(int index, double fraction) {
        fractions[index] = fraction;
        double sum = 0;
        for (double part : fractions) {
            sum += part;
        }
        return sum / fractions.length;
    }
}
