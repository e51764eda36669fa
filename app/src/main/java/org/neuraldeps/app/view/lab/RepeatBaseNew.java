package org.neuraldeps.app.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.lab.RunBaseNew;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.solver.labs.BaseToNewLab;
import org.neuraldeps.solver.labs.BaseToNewOutcome;
import org.neuraldeps.solver.labs.CategorySplit;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The first repetitions of lab 1, gone on from those that are finished: what {@link RunBaseNew} gives, of which a window can
 * show each as soon as it is there.
 *
 * @param data features with their head
 * @param plan what is to be done in the end
 * @param finished how many of its repetitions are wanted now
 */
record RepeatBaseNew(OpenedDataset data, BaseNewPlan plan, int finished) implements Need<BaseNewResult> {

    private record Key(OpenedDataset data, BaseNewPlan plan) {}

    /** One need for each repetition of a plan. */
    static List<RepeatBaseNew> each(OpenedDataset data, BaseNewPlan plan) {
        return IntStream.rangeClosed(1, plan.repetitions())
                .mapToObj(finished -> new RepeatBaseNew(data, plan, finished))
                .toList();
    }

    @Override
    public Object key() {
        return new Key(data, plan);
    }

    @Override
    public String title() {
        return plan.repetitions() == 1
                ? Messages.text("labs.base.task")
                : Messages.text("labs.base.tasks", finished, plan.repetitions());
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    @Override
    public boolean isMetBy(BaseNewResult result) {
        return result.outcomes().size() >= finished;
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public BaseNewResult compute(Optional<BaseNewResult> before, Progress progress, Workers workers) {
        return before.map(there -> goOn(there, progress, workers)).orElseGet(() -> begin(progress, workers));
    }

    private BaseNewResult begin(Progress progress, Workers workers) {
        BaseNewPlan first = plan.repeated(finished);
        BaseNewResult begun = new RunBaseNew(data, first).compute(Optional.empty(), progress, workers);
        return new BaseNewResult(data, plan, begun.baseline(), begun.outcomes());
    }

    /** The head that all are set against is trained once. */
    private BaseNewResult goOn(BaseNewResult there, Progress progress, Workers workers) {
        BaseToNewLab lab = BaseToNewLab.of(
                data.features().orElseThrow().set(),
                there.baseline().head(),
                plan.settings(),
                progress.quiet(),
                workers);
        List<CategorySplit> splits = plan.splits(data.dataset().categories());
        List<BaseToNewOutcome> outcomes = new ArrayList<>(there.outcomes());
        while (outcomes.size() < finished) {
            outcomes.add(lab.run(splits.get(outcomes.size()), progress, workers));
        }
        return new BaseNewResult(data, plan, there.baseline(), outcomes);
    }
}
