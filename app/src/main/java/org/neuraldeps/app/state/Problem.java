package org.neuraldeps.app.state;

import java.util.Objects;
import java.util.Optional;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;

/**
 * What is solved. A change of it walks a path anew; whatever weighs rows or restricts the dictionary belongs here.
 *
 * @param target i, the category that is predicted
 * @param several bases and targets of the figures of several targets; empty for the standard choice
 * @param focus how much the target's own rows weigh
 * @param predictors which categories may predict
 * @param gauge which of the logits that softmax cannot tell apart are meant
 */
public record Problem(CategoryRef target, Optional<Several> several, Focus focus, Predictors predictors, Gauge gauge) {

    public Problem {
        Objects.requireNonNull(target);
        Objects.requireNonNull(several);
        Objects.requireNonNull(focus);
        Objects.requireNonNull(predictors);
        Objects.requireNonNull(gauge);
    }

    /** Without a focus and with all predictors: Eq. 2 as it stands. */
    public Problem(CategoryRef target, Optional<Several> several) {
        this(target, several, Focus.NONE, Predictors.USUAL, Gauge.AS_GIVEN);
    }

    /** The same for another target. */
    Problem of(CategoryRef other) {
        return new Problem(other, several, focus, predictors, gauge);
    }

    /** The same with other bases and targets in the figures of several targets. */
    Problem among(Optional<Several> other) {
        return new Problem(target, other, focus, predictors, gauge);
    }

    /** The same under another focus. */
    public Problem under(Focus other) {
        return new Problem(target, several, other, predictors, gauge);
    }

    /** The same from other predictors. */
    public Problem from(Predictors other) {
        return new Problem(target, several, focus, other, gauge);
    }

    /** The same in another gauge. */
    public Problem in(Gauge other) {
        return new Problem(target, several, focus, predictors, other);
    }
}
