package org.neuraldeps.app.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.app.lab.RunCut;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.solver.labs.CutLab;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.solver.labs.CutStart;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The first heads of lab 2, gone on from those that are finished: what {@link RunCut} gives, of which a window can show each
 * head as soon as it is edited with every μ.
 *
 * @param data features with a head, from which every cut starts
 * @param plan what is to be done in the end
 * @param finished how many of its heads are wanted now
 */
record RepeatCut(OpenedDataset data, CutPlan plan, int finished) implements Need<CutResult> {

    private record Key(OpenedDataset data, CutPlan plan) {}

    /** One need for each head of a plan. */
    static List<RepeatCut> each(OpenedDataset data, CutPlan plan) {
        return IntStream.rangeClosed(1, plan.repetitions())
                .mapToObj(finished -> new RepeatCut(data, plan, finished))
                .toList();
    }

    @Override
    public Object key() {
        return new Key(data, plan);
    }

    @Override
    public String title() {
        return plan.repetitions() == 1
                ? Messages.text("labs.cut.task")
                : Messages.text("labs.cut.tasks", finished, plan.repetitions());
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    @Override
    public boolean isMetBy(CutResult result) {
        return result.outcomes().size() >= finished * plan.weights().size();
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    /** Of one head the values of μ are tried side by side; of several, one head with every μ is finished after the other. */
    @Override
    public CutResult compute(Optional<CutResult> before, Progress progress, Workers workers) {
        if (plan.repetitions() == 1) {
            return new RunCut(data, plan).compute(Optional.empty(), progress, workers);
        }
        OpenedFeatures features = data.features().orElseThrow();
        CutLab lab = CutLab.of(features.set(), features.head().head(), plan.settings());
        List<CutOutcome> outcomes =
                new ArrayList<>(before.map(CutResult::outcomes).orElse(List.of()));
        try {
            for (int r = outcomes.size() / plan.weights().size(); r < finished; r++) {
                cut(lab, r, outcomes, progress, workers);
            }
        } catch (CancelledException cancelled) {
            if (outcomes.isEmpty()) {
                throw cancelled;
            }
        }
        return new CutResult(data, plan, outcomes);
    }

    private void cut(CutLab lab, int repetition, List<CutOutcome> outcomes, Progress progress, Workers workers) {
        try (CutStart start = lab.resampled(repetition, progress, workers)) {
            for (double weight : plan.weights()) {
                outcomes.add(start.cut(weight, progress, workers));
            }
        }
    }
}
