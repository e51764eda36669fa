package org.neuraldeps.app.view.categories;

import java.util.Comparator;
import java.util.Optional;
import org.neuraldeps.solver.theory.InformationVolume;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.ui.NumberText;

/**
 * err_i(θ*(0)) as a part of E f². Where it is 0 to working precision only a bound is known; those sort first, by it.
 *
 * @param value the error; NaN where it is not known
 * @param bound what it is at most
 */
record ErrorWithoutPenalty(double value, double bound) implements Comparable<ErrorWithoutPenalty> {

    static final ErrorWithoutPenalty UNKNOWN = new ErrorWithoutPenalty(Double.NaN, Double.NaN);

    private static final Comparator<ErrorWithoutPenalty> ORDER =
            Comparator.comparingDouble(ErrorWithoutPenalty::value).thenComparingDouble(ErrorWithoutPenalty::bound);

    static ErrorWithoutPenalty of(Redundancy redundancy, int category, double moment) {
        if (moment == 0) {
            return UNKNOWN;
        }
        double value = redundancy.isZeroToWorkingPrecision(category) ? 0 : redundancy.errorAtZero(category) / moment;
        return new ErrorWithoutPenalty(value, redundancy.bound(category) / moment);
    }

    /** In percent, short enough for a narrow column: "0.031", or "≤2e-9" where it is 0 to working precision. */
    String shortText() {
        if (Double.isNaN(value)) {
            return "";
        }
        return value > 0 ? NumberText.significant(100 * value, 2) : "≤" + NumberText.scientific(100 * bound, 1);
    }

    /** What all others tell about the category; empty where it is not known. */
    Optional<InformationVolume> information() {
        if (Double.isNaN(value)) {
            return Optional.empty();
        }
        return value > 0 ? InformationVolume.of(1, value) : InformationVolume.atLeast(1, bound);
    }

    @Override
    public int compareTo(ErrorWithoutPenalty other) {
        return ORDER.compare(this, other);
    }

    /** As it is copied: a part of one, in full precision. */
    @Override
    public String toString() {
        return value == 0 ? "0 (<= " + bound + ")" : Double.toString(value);
    }
}
