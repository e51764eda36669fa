package org.neuraldeps.app.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
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
 * cancel keeps the repetitions that are finished, and more of them go on from those.
 *
 * @param data features with the head trained on everything
 * @param plan what is to be done in the end
 * @param wanted how many of its repetitions are wanted now, at least 1
 */
public record RunBaseNew(OpenedDataset data, BaseNewPlan plan, int wanted) implements LabNeed<BaseNewResult> {

    private record Key(OpenedDataset data, BaseNewPlan plan) {}

    /** The whole of a plan. */
    public RunBaseNew(OpenedDataset data, BaseNewPlan plan) {
        this(data, plan, plan.repetitions());
    }

    /** A plan in steps, for somebody who wants to see each repetition as soon as it is finished. */
    public static List<RunBaseNew> each(OpenedDataset data, BaseNewPlan plan) {
        return IntStream.rangeClosed(1, plan.repetitions())
                .mapToObj(wanted -> new RunBaseNew(data, plan, wanted))
                .toList();
    }

    @Override
    public Object key() {
        return new Key(data, plan);
    }

    @Override
    public String title() {
        return wanted == 1 && plan.repetitions() == 1
                ? Messages.text("task.lab.baseNew")
                : Messages.text("task.lab.baseNew.of", wanted, plan.repetitions());
    }

    @Override
    public boolean isMetBy(BaseNewResult result) {
        return result.outcomes().size() >= wanted;
    }

    /**
     * Computes; a result with fewer repetitions than wanted is what was finished before a cancel.
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
        List<BaseToNewOutcome> outcomes =
                new ArrayList<>(before.map(BaseNewResult::outcomes).orElse(List.of()));
        // What a cancel left may have gaps, where splits were run side by side: only those in a row from the first are
        // kept.
        keepFirst(outcomes, splits);
        double preparing = before.isPresent() ? 0 : 1.0 / (wanted + 1);
        BaselineHead baseline = before.map(BaseNewResult::baseline)
                .orElseGet(() -> BaselineHead.of(
                        features, plan.settings(), new Stage(progress, 0, preparing, "baseline"), workers));
        BaseToNewLab lab = BaseToNewLab.of(features.set(), baseline.head(), plan.settings(), progress.quiet(), workers);
        List<CategorySplit> missing = splits.subList(outcomes.size(), Math.max(outcomes.size(), wanted));
        FinishedProgress counting =
                new FinishedProgress(new Stage(progress, preparing, 1, ""), missing.size(), "repetitions");
        outcomes.addAll(BaseToNewRepetitions.run(lab, missing, outcome -> counting.oneMore(), counting, workers)
                .outcomes());
        if (outcomes.isEmpty()) {
            progress.checkCancelled();
        }
        return new BaseNewResult(data, plan, baseline, outcomes);
    }

    private static void keepFirst(List<BaseToNewOutcome> outcomes, List<CategorySplit> splits) {
        int inOrder = 0;
        while (inOrder < outcomes.size() && outcomes.get(inOrder).split().equals(splits.get(inOrder))) {
            inOrder++;
        }
        outcomes.subList(inOrder, outcomes.size()).clear();
    }
}
