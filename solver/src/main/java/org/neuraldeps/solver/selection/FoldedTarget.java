package org.neuraldeps.solver.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Folds;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.selection.FoldPart.OwnShare;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * One target on folds: for every fold the problem on the rows of all others, and the error that the fold's own rows find.
 *
 * <p>Under a focus φ both are expectations under E_φ. The problem has the share of the others' rows; a row of the fold
 * weighs what it weighs among all fit rows, w_s = (1 − φ)/N + φ p_s / Σ p, so the fold weighs W_f = (1 − φ) N_f/N + φ Q_f with
 * Q_f its part of all share. A fold without share judges by its (1 − φ) alone. Where one fold has all of the share the others
 * have none to fit with, and that is refused.
 */
public final class FoldedTarget {

    private final LogitDataset dataset;
    private final FoldMoments moments;
    private final int target;
    private final double focus;
    private final Optional<TargetShare> share;
    private final DictionaryRule rule;
    private final Optional<Dictionary> among;
    private final List<FoldPart> parts;

    private FoldedTarget(
            LogitDataset dataset, FoldMoments moments, int target, double focus, Optional<TargetShare> share) {
        this.dataset = dataset;
        this.moments = moments;
        this.target = target;
        this.focus = focus;
        this.share = share;
        this.rule = DictionaryRule.USUAL;
        this.among = Optional.empty();
        this.parts = new ArrayList<>();
    }

    private FoldedTarget(FoldedTarget other, DictionaryRule rule, Optional<Dictionary> among) {
        this.dataset = other.dataset;
        this.moments = other.moments;
        this.target = other.target;
        this.focus = other.focus;
        this.share = other.share;
        this.rule = rule;
        this.among = among;
        this.parts = other.parts;
    }

    /** The same from other predictors. */
    public FoldedTarget following(DictionaryRule other) {
        return new FoldedTarget(this, other, among);
    }

    /** The same from none but some predictors, as far as its rule has them. */
    public FoldedTarget among(Dictionary some) {
        return new FoldedTarget(this, rule, Optional.of(some));
    }

    /**
     * A target without a focus. Between networks it reads the fit rows once.
     *
     * @param dataset what the folds are of
     * @param target i
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static FoldedTarget of(LogitDataset dataset, FoldMoments moments, int target, Progress progress) {
        return new FoldedTarget(dataset, moments, target, 0, Optional.empty()).read(progress, Workers.CALLER);
    }

    /**
     * A target under a focus. It reads the fit rows once more, and once again between networks.
     *
     * @param dataset what the folds are of
     * @param focus φ, above 0
     * @param share p_s of the target over all fit rows
     * @param workers share the reading, now and when columns of C_i are formed
     * @throws DataException if one fold has all of the target's share
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static FoldedTarget focused(
            LogitDataset dataset,
            FoldMoments moments,
            double focus,
            TargetShare share,
            Progress progress,
            Workers workers) {
        FoldedTarget folded = new FoldedTarget(dataset, moments, share.target(), focus, Optional.of(share));
        for (int fold = 0; fold < folded.count(); fold++) {
            folded.shareOn(moments.others(fold));
        }
        return folded.read(progress, workers);
    }

    private FoldedTarget read(Progress progress, Workers workers) {
        for (int fold = 0; fold < count(); fold++) {
            progress.checkCancelled();
            int own = fold;
            Optional<OwnShare> ofShare = share.flatMap(given -> given.on(folds().only(own)))
                    .map(given -> own(given, progress.quiet(), workers));
            FoldError error = error(moments.of(fold), () -> FitSample.of(folds().only(own)), progress.quiet());
            parts.add(new FoldPart(error, moments.rows(fold), ofShare));
        }
        return this;
    }

    private OwnShare own(TargetShare given, Progress progress, Workers workers) {
        SecondMoments own = given.moments(dataset.logits(), progress, workers);
        return new OwnShare(error(own, given::sample, progress), given.total());
    }

    /** @param rows what the moments are over; asked for between networks only */
    private FoldError error(SecondMoments own, Supplier<FitSample> rows, Progress progress) {
        TargetMoments ofTarget = dataset.other()
                .map(g -> MomentAccumulator.between(dataset.logits(), g, target, rows.get(), progress))
                .orElseGet(() -> new TargetMoments(own.fetch(target, progress), own.diagonal(target)));
        return new FoldError(own, ofTarget);
    }

    private TargetShare shareOn(int... chosen) {
        return share.orElseThrow()
                .on(folds().only(chosen))
                .orElseThrow(() -> new DataException(
                        dataset.categories().label(target),
                        "all rows that belong to it are in one fold, so there is nothing to focus on outside of it",
                        "focus by the softmax share, or choose a target with rows in several groups"));
    }

    /**
     * Which rows are in which fold.
     *
     * @throws DataException if only the moments of the folds were kept
     */
    Folds folds() {
        return moments.folds().orElseThrow(() -> dataset.split()
                .fitRowsGone()
                .orElseThrow()
                .missing("what is judged row by row, or weighed by a focus, on folds"));
    }

    /** K. */
    public int count() {
        return moments.count();
    }

    /** The moments of the folds. */
    public FoldMoments moments() {
        return moments;
    }

    /** i, the target category. */
    public int target() {
        return target;
    }

    /** What the target is called. */
    public String name() {
        return dataset.categories().label(target);
    }

    /** The problem on the rows of all folds but one, under the focus. */
    public CovLassoProblem problem(int fold, Progress progress) {
        return problemOn(moments.others(fold), progress);
    }

    /**
     * The problem on the rows of some folds, under the focus.
     *
     * @throws DataException if none of these rows belongs to the target, which {@link #hasShareIn} tells
     */
    public CovLassoProblem problemOn(int[] chosen, Progress progress) {
        CovLassoProblem whole = rule.applyTo(fromAll(chosen, progress));
        return among.map(whole::restrictedTo).orElse(whole);
    }

    /** Whether there is something to focus on in the rows of some folds; always so without a focus. */
    public boolean hasShareIn(int... chosen) {
        return share.isEmpty()
                || Arrays.stream(chosen).anyMatch(fold -> parts.get(fold).own().isPresent());
    }

    private CovLassoProblem fromAll(int[] chosen, Progress progress) {
        List<FoldPart> taken = Arrays.stream(chosen).mapToObj(parts::get).toList();
        SecondMoments all = moments.over(chosen);
        CovLassoProblem plain = dataset.other().isEmpty()
                ? CovLassoProblem.within(all, target, progress)
                : CovLassoProblem.between(all, target, FoldPart.pooledTarget(taken));
        if (share.isEmpty()) {
            return plain;
        }
        List<OwnShare> shares =
                taken.stream().flatMap(part -> part.own().stream()).toList();
        Optional<TargetMoments> between =
                plain.isWithin() ? Optional.empty() : Optional.of(FoldPart.pooledOwnTarget(shares));
        return FocusedTarget.of(plain, shareOn(chosen), FoldPart.pooledOwn(shares), between)
                .problem(focus, progress);
    }

    /** W_f, the part of all weight that the rows of a fold have; N_f/N without a focus. */
    public double weight(int fold) {
        return ofAll(fold) + ofShare(fold);
    }

    private double ofAll(int fold) {
        double rows = parts.stream().mapToDouble(FoldPart::rows).sum();
        return (1 - focus) * parts.get(fold).rows() / rows;
    }

    private double ofShare(int fold) {
        double total = parts.stream().mapToDouble(FoldPart::total).sum();
        return total == 0 ? 0 : focus * (parts.get(fold).total() / total);
    }

    /**
     * What a fold's own rows find the errors of solutions on a path to be; k² multiply-adds each.
     *
     * @param path as a rule that of {@link #problem}
     * @param lambdas none below the end of the path
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public double[] errors(int fold, SolutionPath path, double[] lambdas, Progress progress) {
        return parts.get(fold).errors(path, lambdas, ofAll(fold), ofShare(fold), progress);
    }
}
