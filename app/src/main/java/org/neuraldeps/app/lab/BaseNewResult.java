package org.neuraldeps.app.lab;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.labs.BaseToNewOutcome;
import org.neuraldeps.solver.labs.BaseToNewSummary;
import org.neuraldeps.ui.Messages;

/**
 * What lab 1 gave.
 *
 * @param data what it was computed from
 * @param plan what was asked for
 * @param baseline the head of all categories that it is set against
 * @param outcomes of the repetitions that are finished, in order; fewer than planned after a cancel
 */
public record BaseNewResult(
        OpenedDataset data, BaseNewPlan plan, BaselineHead baseline, List<BaseToNewOutcome> outcomes) {

    public BaseNewResult {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether every repetition is finished. */
    public boolean isComplete() {
        return outcomes.size() == plan.repetitions();
    }

    /** Mean and standard deviation over what is finished; empty where nothing is. */
    public Optional<BaseToNewSummary> summary() {
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(BaseToNewSummary.of(outcomes));
    }

    /** What is to be said where it was cancelled: how many of how many are kept; empty where it is complete. */
    public Optional<String> incompleteness() {
        return isComplete()
                ? Optional.empty()
                : Optional.of(Messages.text("lab.cancelled", outcomes.size(), plan.repetitions()));
    }
}
