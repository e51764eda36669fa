package org.neuraldeps.app.need;

import java.util.Objects;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.Problem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.graph.PathsProblem;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.MomentsFingerprint;

/**
 * How the problem of a target is set up, whichever target it is: what rows weigh, who may predict, and which logits are meant.
 *
 * @param focus how much the target's own rows weigh
 * @param rule which categories may predict
 * @param gauge which of the logits that softmax cannot tell apart are meant
 */
public record Formulation(Focus focus, DictionaryRule rule, Gauge gauge) {

    /** Eq. 2 as it stands: all rows alike, all other categories, logits as given. */
    public static final Formulation USUAL = new Formulation(Focus.NONE, DictionaryRule.USUAL, Gauge.AS_GIVEN);

    public Formulation {
        focus = focus.asSolved();
        Objects.requireNonNull(rule);
        Objects.requireNonNull(gauge);
    }

    /** That of a state's problem. */
    public static Formulation of(Problem problem) {
        return new Formulation(problem.focus(), problem.predictors().rule(), problem.gauge());
    }

    /**
     * What the paths of all targets of one network solve in this formulation.
     *
     * @param gauged the data in its gauge
     */
    PathsProblem problemOf(OpenedDataset gauged) {
        return new PathsProblem(
                focus,
                rule.leftOut(),
                gauge,
                MomentsFingerprint.of(gauged.moments(), gauged.dataset().categories()));
    }

    /** The same under another focus. */
    public Formulation under(Focus other) {
        return new Formulation(other, rule, gauge);
    }
}
