package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.moments.LogitSpectrum;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.selection.FoldedTarget;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Fit rows that are there, and are read. */
final class RowsAtHand implements FitAnswers {

    private final LogitDataset dataset;
    private final KeptShares shares;
    private final KeptFolds folds;
    private final KeptFolds blocks;

    RowsAtHand(LogitDataset dataset) {
        this.dataset = dataset;
        this.shares = new KeptShares(dataset);
        this.folds = new KeptFolds(dataset, Folds::of);
        this.blocks = new KeptFolds(dataset, Folds::atRandom);
    }

    @Override
    public LogitFactor factor(Progress progress) {
        return LogitFactor.of(dataset.logits(), FitSample.of(dataset.split()), progress);
    }

    @Override
    public LogitSpectrum spectrum(Progress progress) {
        return LogitSpectrum.of(dataset.logits(), FitSample.of(dataset.split()), progress);
    }

    @Override
    public LogitFactor factor(int target, Focus focus, Progress progress, Workers workers) {
        FitSample weighted = shares.of(target, focus.by(), progress, workers).focused(focus.share());
        return LogitFactor.of(dataset.logits(), weighted, progress);
    }

    @Override
    public FocusedTarget focused(CovLassoProblem plain, ShareKind by, Progress progress, Workers workers) {
        return shares.of(plain, by, progress, workers);
    }

    @Override
    public FoldedTarget folded(int target, Focus focus, Folding folding, Progress progress, Workers workers) {
        return over(folds.of(folding, progress, workers), target, focus, progress, workers);
    }

    @Override
    public FoldMoments blocks(HalfSampling sampling, Progress progress, Workers workers) {
        return blocks.of(sampling.blocks(), progress, workers);
    }

    @Override
    public FoldedTarget onBlocks(int target, Focus focus, HalfSampling sampling, Progress progress, Workers workers) {
        return over(blocks(sampling, progress, workers), target, focus, progress, workers);
    }

    private FoldedTarget over(FoldMoments ofFolds, int target, Focus focus, Progress progress, Workers workers) {
        return focus.isOn()
                ? FoldedTarget.focused(
                        dataset,
                        ofFolds,
                        focus.share(),
                        shares.of(target, focus.by(), progress, workers),
                        progress,
                        workers)
                : FoldedTarget.of(dataset, ofFolds, target, progress);
    }

    @Override
    public Optional<String> refusalByLabel(int target) {
        return TargetShare.refusalByLabel(dataset, target);
    }
}
