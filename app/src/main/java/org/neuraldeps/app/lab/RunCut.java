package org.neuraldeps.app.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.labs.CutLab;
import org.neuraldeps.solver.labs.CutOutcome;
import org.neuraldeps.solver.labs.CutRun;
import org.neuraldeps.solver.work.CancelledException;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Lab 2, cutting dependencies (Sec. 3.3): the head of the features, or heads on resampled training rows, fine-tuned with a
 * penalty on |E f_i f_j|, for several μ side by side. A cancel keeps the cuts that are finished, and more heads go on from those
 * that were cut with every μ.
 *
 * @param data features with a head, from which every cut starts
 * @param plan what is to be done in the end
 * @param wanted how many of its heads are wanted now, at least 1
 */
public record RunCut(OpenedDataset data, CutPlan plan, int wanted) implements LabNeed<CutResult> {

    private record Key(OpenedDataset data, CutPlan plan) {}

    /** The whole of a plan. */
    public RunCut(OpenedDataset data, CutPlan plan) {
        this(data, plan, plan.repetitions());
    }

    /** A plan in steps, for somebody who wants to see each head as soon as it is cut with every μ. */
    public static List<RunCut> each(OpenedDataset data, CutPlan plan) {
        return IntStream.rangeClosed(1, plan.repetitions())
                .mapToObj(wanted -> new RunCut(data, plan, wanted))
                .toList();
    }

    @Override
    public Object key() {
        return new Key(data, plan);
    }

    @Override
    public String title() {
        return plan.repetitions() == 1
                ? Messages.text("task.lab.cut")
                : Messages.text("task.lab.cut.of", wanted, plan.repetitions());
    }

    @Override
    public boolean isMetBy(CutResult result) {
        return wholeHeads(result.outcomes()) >= wanted;
    }

    /**
     * Computes; a result with fewer cuts than wanted is what was finished before a cancel.
     *
     * @throws DataException if the data are no features, or no lab can work on them
     * @throws CancelledException if {@code progress} says so before a cut is finished
     */
    @Override
    public CutResult compute(Optional<CutResult> before, Progress progress, Workers workers) {
        OpenedFeatures features = LabData.features(data);
        CutLab lab = CutLab.of(features.set(), features.head().head(), plan.settings());
        List<CutOutcome> known = before.map(CutResult::outcomes).orElse(List.of());
        int whole = wholeHeads(known);
        List<CutOutcome> outcomes =
                new ArrayList<>(known.subList(0, whole * plan.weights().size()));
        CutRun.Heads missing = new CutRun.Heads(plan.repetitions(), whole, Math.max(whole, wanted));
        FinishedProgress counting =
                new FinishedProgress(progress, missing.count() * plan.weights().size(), "cuts");
        outcomes.addAll(CutRun.run(lab, missing, plan.weights(), outcome -> counting.oneMore(), counting, workers)
                .outcomes());
        if (outcomes.isEmpty()) {
            progress.checkCancelled();
        }
        return new CutResult(data, plan, outcomes);
    }

    /** How many heads, from the first, were cut with every μ. */
    private int wholeHeads(List<CutOutcome> outcomes) {
        int weights = plan.weights().size();
        int heads = 0;
        while ((heads + 1) * weights <= outcomes.size()
                && isOf(heads, outcomes.subList(heads * weights, (heads + 1) * weights))) {
            heads++;
        }
        return heads;
    }

    private static boolean isOf(int head, List<CutOutcome> cuts) {
        return cuts.stream().allMatch(cut -> cut.repetition() == head);
    }
}
