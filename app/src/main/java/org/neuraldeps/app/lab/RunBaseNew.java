package org.neuraldeps.app.lab;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.labs.BaseToNewLab;
import org.neuraldeps.solver.labs.BaseToNewOutcome;
import org.neuraldeps.solver.labs.BaseToNewRepetitions;
import org.neuraldeps.solver.labs.CategorySplit;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Lab 1, new categories from old ones (Sec. 3.2): each repetition trains the head of a base and finds Θ by every method. A
 * cancel keeps the repetitions that are finished.
 *
 * @param data features with the head trained on everything
 * @param plan what is to be done
 */
public record RunBaseNew(OpenedDataset data, BaseNewPlan plan) implements Need<BaseNewResult> {

    /** Why there is no lab on these data, in a sentence with a remedy; empty where there is one. */
    public static Optional<String> refusal(OpenedDataset data) {
        return LabData.refusal(data);
    }

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("task.lab.baseNew");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    /**
     * Computes; a result with fewer repetitions than planned is what was finished before a cancel.
     *
     * @throws DataException if the data are no features, there is no test row or a category has no training row, or they
     *     cannot be split so
     * @throws CancelledException if {@code progress} says so before a repetition is finished
     */
    @Override
    public BaseNewResult compute(Optional<BaseNewResult> before, Progress progress, Workers workers) {
        OpenedFeatures features = LabData.features(data);
        List<CategorySplit> splits = plan.splits(data.dataset().categories());
        splits.forEach(plan.settings()::requireUsable);
        double preparing = 1.0 / (splits.size() + 1);
        BaselineHead baseline =
                BaselineHead.of(features, plan.settings(), new Stage(progress, 0, preparing, "baseline"), workers);
        BaseToNewLab lab = BaseToNewLab.of(features.set(), baseline.head(), plan.settings(), progress.quiet(), workers);
        FinishedProgress counting =
                new FinishedProgress(new Stage(progress, preparing, 1, ""), splits.size(), "repetitions");
        List<BaseToNewOutcome> outcomes = BaseToNewRepetitions.run(
                        lab, splits, outcome -> counting.oneMore(), counting, workers)
                .outcomes();
        if (outcomes.isEmpty()) {
            progress.checkCancelled();
        }
        return new BaseNewResult(data, plan, baseline, outcomes);
    }
}
