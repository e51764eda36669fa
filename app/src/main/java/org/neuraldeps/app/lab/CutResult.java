package org.neuraldeps.app.lab;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.solver.labs.CutSummary;
import org.neuraldeps.ui.Messages;

/**
 * What lab 2 gave.
 *
 * @param data what it was computed from
 * @param plan what was asked for
 * @param outcomes the cuts that are finished, by repetition, then by μ; fewer than planned after a cancel
 */
public record CutResult(OpenedDataset data, CutPlan plan, List<CutOutcome> outcomes) {

    public CutResult {
        outcomes = List.copyOf(outcomes);
    }

    /** How many cuts were planned: one for each head and each μ. */
    public int planned() {
        return plan.repetitions() * plan.weights().size();
    }

    /** Whether every cut is finished. */
    public boolean isComplete() {
        return outcomes.size() == planned();
    }

    /** Mean and standard deviation for each μ of which something is finished, ascending. */
    public List<CutSummary> summaries() {
        return CutSummary.of(outcomes);
    }

    /** The cuts with one μ. */
    public List<CutOutcome> with(double weight) {
        return outcomes.stream().filter(outcome -> outcome.weight() == weight).toList();
    }

    /** What is to be said where it was cancelled: how many of how many are kept; empty where it is complete. */
    public Optional<String> incompleteness() {
        return isComplete()
                ? Optional.empty()
                : Optional.of(Messages.text("lab.cancelled.cuts", outcomes.size(), planned()));
    }
}
