package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.moments.LogitSpectrum;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.selection.FoldedTarget;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * What is asked of the fit rows beyond their moments: of the rows where they are there, else of what was kept of them. Safe for
 * several threads; each method belongs on a worker.
 */
interface FitAnswers {

    /** Of what was opened. */
    static FitAnswers of(OpenedParts parts) {
        return parts.kept()
                .<FitAnswers>map(kept -> new RowsLeftBehind(parts, kept))
                .orElseGet(() -> new RowsAtHand(parts.dataset()));
    }

    /** The factorisation of the fit rows. */
    LogitFactor factor(Progress progress);

    /** Their singular values alone. */
    LogitSpectrum spectrum(Progress progress);

    /** The factorisation of the fit rows as a focus on a target weighs them. */
    LogitFactor factor(int target, Focus focus, Progress progress, Workers workers);

    /** The target of a problem with its share. */
    FocusedTarget focused(CovLassoProblem plain, ShareKind by, Progress progress, Workers workers);

    /** A target on folds of the fit rows. */
    FoldedTarget folded(int target, Focus focus, Folding folding, Progress progress, Workers workers);

    /** C over the rows of the blocks that half-samples are made of. */
    FoldMoments blocks(HalfSampling sampling, Progress progress, Workers workers);

    /** A target on these blocks. */
    FoldedTarget onBlocks(int target, Focus focus, HalfSampling sampling, Progress progress, Workers workers);

    /** Why a target has no share by label, in a clause; empty if it has one. */
    Optional<String> refusalByLabel(int target);
}
