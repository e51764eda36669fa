package org.neuraldeps.app.figure.error;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.ui.NumberText;

/**
 * What is known of err_i(θ*(0)), the error without penalty, below which no λ leads. It is meant over the dictionary that
 * the path was solved over.
 *
 * @param value the error, logit²; empty where it is not known
 * @param atMost where it is not known, or 0 to working precision: what it cannot exceed, logit²
 */
public record LeastError(OptionalDouble value, OptionalDouble atMost) {

    /** Nothing is known. */
    public static final LeastError UNKNOWN = new LeastError(OptionalDouble.empty(), OptionalDouble.empty());

    /** A known error, logit². */
    public static LeastError of(double error) {
        return new LeastError(OptionalDouble.of(error), OptionalDouble.empty());
    }

    /** An error between 0 and a bound, logit². */
    public static LeastError atMost(double bound) {
        return new LeastError(OptionalDouble.empty(), OptionalDouble.of(bound));
    }

    /** What the factorised logits tell about a category that may be predicted by all others. */
    public static LeastError of(Redundancy redundancy, int category) {
        return redundancy.isKnown(category) && !redundancy.isZeroToWorkingPrecision(category)
                ? of(redundancy.errorAtZero(category))
                : atMost(redundancy.bound(category));
    }

    /** The error as a part of C_ii, or the bound on it where that says more than the end of the path does. */
    Optional<Double> part(SolutionPath path) {
        double moment = path.problem().targetMoment();
        if (path.lambdaMax() == 0 || (value.isEmpty() && atMost.isEmpty())) {
            return Optional.empty();
        }
        if (value.isPresent()) {
            return Optional.of(value.getAsDouble() / moment);
        }
        double end = path.at(path.end().lambda()).error();
        return atMost.getAsDouble() < end ? Optional.of(atMost.getAsDouble() / moment) : Optional.empty();
    }

    /** The same in words: ":  0.05", or ":  ≤ 9e−9". */
    Optional<String> words(SolutionPath path) {
        return part(path).map(part -> (value.isPresent() ? ":  " : ":  ≤ ") + NumberText.brief(part, 3));
    }

    /** Below which the error certainly does not fall, logit². */
    double certain() {
        return value.orElse(0);
    }
}
