package org.neuraldeps.app.lab;

import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.app.need.Need;
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
 * penalty on |E f_i f_j|, for several μ side by side. A cancel keeps the cuts that are finished.
 *
 * @param data features with a head, from which every cut starts
 * @param plan what is to be done
 */
public record RunCut(OpenedDataset data, CutPlan plan) implements Need<CutResult> {

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
        return Messages.text("task.lab.cut");
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
     * Computes; a result with fewer cuts than planned is what was finished before a cancel.
     *
     * @throws DataException if the data are no features, or no lab can work on them
     * @throws CancelledException if {@code progress} says so before a cut is finished
     */
    @Override
    public CutResult compute(Optional<CutResult> before, Progress progress, Workers workers) {
        OpenedFeatures features = LabData.features(data);
        CutLab lab = CutLab.of(features.set(), features.head().head(), plan.settings());
        int planned = plan.repetitions() * plan.weights().size();
        FinishedProgress counting = new FinishedProgress(progress, planned, "cuts");
        List<CutOutcome> outcomes = CutRun.run(
                        lab, plan.repetitions(), plan.weights(), outcome -> counting.oneMore(), counting, workers)
                .outcomes();
        if (outcomes.isEmpty()) {
            progress.checkCancelled();
        }
        return new CutResult(data, plan, outcomes);
    }
}
