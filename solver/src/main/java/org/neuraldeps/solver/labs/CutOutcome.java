package org.neuraldeps.solver.labs;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.Minimum;

/**
 * A head after its fine-tuning with one μ, beside the head before.
 *
 * @param repetition which head it began from, from 0
 * @param weight μ
 * @param weightDecay wd, of the objective
 * @param before the head that it began from
 * @param after the edited one
 * @param head the edited one itself, on raw features
 * @param objective training objective and penalty, at the end
 * @param start where it began
 * @param gradientNorm ‖∇‖₂ at the end, the certificate of a stationary point; the problem is not convex
 * @param iterations steps taken
 * @param evaluations passes over the training rows
 * @param end why it stopped
 * @param auprChange how much larger AUPR is after than before, on the same bootstrap samples
 * @param chance the AUPR of a score that knows nothing: the part of rows that are of none of the categories; NaN where there
 *     are none
 */
public record CutOutcome(
        int repetition,
        double weight,
        double weightDecay,
        CutState before,
        CutState after,
        Head head,
        double objective,
        Start start,
        double gradientNorm,
        int iterations,
        int evaluations,
        Minimum.End end,
        Map<AnomalyScore, Aupr> auprChange,
        double chance) {

    /**
     * Where fine-tuning began.
     *
     * @param objective training objective and penalty
     * @param gradientNorm ‖∇‖₂ of the training objective alone: how far the head was from the optimum of its own training
     */
    public record Start(double objective, double gradientNorm) {

        /** A head whose training would go on without any penalty has a gradient above this one. */
        public static final double TRAINED = 1e-3;

        /** Whether only the penalty can have moved it: with a head that was not trained to its optimum, training does too. */
        public boolean isTrained() {
            return gradientNorm <= TRAINED;
        }
    }

    public CutOutcome {
        auprChange = Collections.unmodifiableMap(new TreeMap<>(auprChange));
    }
}
