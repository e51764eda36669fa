package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * err_φ(0): what all other categories leave of one without penalty, under a focus. A factorisation of the weighted logits for
 * every target and φ, so only on request.
 *
 * @param data of one network, of at most {@link org.neuraldeps.solver.moments.CategoryLimits#FACTORISED} categories
 * @param target i
 * @param focus φ, above 0
 */
public record FocusedRedundancy(OpenedDataset data, int target, Focus focus)
        implements DataNeed<FocusedRedundancy.Found> {

    /**
     * The error and what it is a part of.
     *
     * @param target i
     * @param effectiveRows what the focus rests on
     * @param carried which part of the target's share it rests on; 1 where all fit rows are there
     * @param targetMoment E_φ[f_i²], logit²
     * @param error err_φ(0), logit²; empty where it is not known
     * @param bound what it is at most, where it is 0 to working precision or not known, logit²
     */
    public record Found(
            int target,
            double effectiveRows,
            double carried,
            double targetMoment,
            Optional<Double> error,
            Optional<Double> bound) {}

    @Override
    public String title() {
        return Messages.text(
                "task.redundancy.focused", data.dataset().categories().label(target));
    }

    @Override
    public Found compute(Optional<Found> before, Progress progress, Workers workers) {
        Redundancy redundancy = data.redundancy(target, focus, progress, workers);
        CovLassoProblem problem = data.problem(target, focus, DictionaryRule.USUAL, progress, workers);
        return new Found(
                target,
                problem.focus().orElseThrow().effectiveRows(),
                problem.focus().orElseThrow().carried(),
                problem.targetMoment(),
                redundancy.isKnown(target) ? Optional.of(redundancy.errorAtZero(target)) : Optional.empty(),
                redundancy.isZeroToWorkingPrecision(target) || !redundancy.isKnown(target)
                        ? Optional.of(redundancy.bound(target))
                        : Optional.empty());
    }
}
