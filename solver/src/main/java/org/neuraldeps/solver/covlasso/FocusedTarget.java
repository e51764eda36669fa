package org.neuraldeps.solver.covlasso;

import java.util.Optional;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.FocusedMoments;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A target with its share: its problem for every φ, which is the problem of C_φ = (1 − φ) C + φ C_i in place of C. What does
 * not depend on φ is formed once and kept here, so that moving φ costs little more than the walk. Safe for several threads.
 */
public final class FocusedTarget {

    private final CovLassoProblem plain;
    private final TargetShare share;
    private final SecondMoments own;

    /** E_i[f_j g_i] and E_i[g_i²], between networks. */
    private final Optional<TargetMoments> between;

    private FocusedTarget(
            CovLassoProblem plain, TargetShare share, SecondMoments own, Optional<TargetMoments> between) {
        this.plain = plain;
        this.share = share;
        this.own = own;
        this.between = between;
    }

    /**
     * Prepares: one pass over the fit rows for the diagonal of C_i, and one more between networks.
     *
     * @param plain the target's problem without focus
     * @param share how much the rows belong to the target
     * @param dataset what the problem was made of
     * @param workers share the passes, now and when columns of C_i are formed
     * @throws org.neuraldeps.solver.data.DataException if a sum of squares is too large for a double
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static FocusedTarget of(
            CovLassoProblem plain, TargetShare share, LogitDataset dataset, Progress progress, Workers workers) {
        if (plain.target() != share.target()) {
            throw new IllegalArgumentException("the share of " + share.target() + " for target " + plain.target());
        }
        LogitMatrix f = dataset.logits();
        Optional<TargetMoments> between =
                dataset.other().map(g -> MomentAccumulator.between(f, g, plain.target(), share.sample(), progress));
        return new FocusedTarget(plain, share, share.moments(f, progress, workers), between);
    }

    /**
     * From moments that somebody has formed.
     *
     * @param plain the target's problem without focus
     * @param share how much the rows belong to the target
     * @param own C_i, over the rows as they belong to it
     * @param between E_i[f_j g_i] and E_i[g_i²], between networks; empty within one
     */
    public static FocusedTarget of(
            CovLassoProblem plain, TargetShare share, SecondMoments own, Optional<TargetMoments> between) {
        if (plain.target() != share.target() || plain.isWithin() == between.isPresent()) {
            throw new IllegalArgumentException("a share or moments of another problem");
        }
        return new FocusedTarget(plain, share, own, between);
    }

    /** How much the rows belong to the target. */
    public TargetShare share() {
        return share;
    }

    /**
     * The problem under a focus; for φ = 0 the one without. Its {@code error} and {@code targetMoment} are expectations
     * under E_φ. The dictionary is that of the problem without focus.
     *
     * @param focus φ, from 0 and below 1
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public CovLassoProblem problem(double focus, Progress progress) {
        if (focus == 0) {
            return plain;
        }
        AppliedFocus applied = new AppliedFocus(new Focus(focus, share.by()), share.effectiveRows(), share.carried());
        TargetMoments all = new TargetMoments(plain.correlations(), plain.targetMoment());
        return plain.under(
                applied, new FocusedMoments(plain.moments(), own, focus), all.focused(ofShare(progress), focus));
    }

    private TargetMoments ofShare(Progress progress) {
        int target = plain.target();
        return between.orElseGet(() -> new TargetMoments(own.fetch(target, progress), own.diagonal(target)));
    }
}
