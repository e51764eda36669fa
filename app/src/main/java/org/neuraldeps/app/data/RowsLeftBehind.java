package org.neuraldeps.app.data;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FitRowsGone;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.kept.FocusRows;
import org.neuraldeps.solver.kept.KeptMatrix;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.FactorTriangle;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.moments.LogitSpectrum;
import org.neuraldeps.solver.moments.RowCentredMoments;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.moments.TargetShare;
import org.neuraldeps.solver.selection.FoldedTarget;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Fit rows of which moments, R and some rows for a focus were kept. What these cannot answer is refused, and a focus knows which
 * part of its share they carry.
 */
final class RowsLeftBehind implements FitAnswers {

    private final LogitDataset dataset;
    private final KeptMoments kept;
    private final boolean isCentred;
    private final AtomicReference<Chosen> chosen = new AtomicReference<>();
    private final AtomicReference<FoldMoments> folds = new AtomicReference<>();

    /** The rows for a focus as data, and the shares of the targets asked for last. */
    private record Chosen(LogitDataset rows, KeptShares shares) {}

    RowsLeftBehind(OpenedParts parts, KeptMoments kept) {
        this.dataset = parts.dataset();
        this.kept = kept;
        this.isCentred = parts.moments().gauge() == Gauge.CENTRED;
    }

    private FactorTriangle triangle(Progress progress) {
        FactorTriangle triangle = kept.fit()
                .triangle(progress)
                .orElseThrow(() -> new IllegalArgumentException(
                        "more than " + CategoryLimits.FACTORISED + " categories are not factorised"));
        return isCentred ? triangle.rowCentred(progress) : triangle;
    }

    @Override
    public LogitFactor factor(Progress progress) {
        return triangle(progress).factor(progress);
    }

    @Override
    public LogitSpectrum spectrum(Progress progress) {
        return triangle(progress).spectrum(progress);
    }

    @Override
    public LogitFactor factor(int target, Focus focus, Progress progress, Workers workers) {
        Chosen rows = chosen();
        TargetShare share = rows.shares().of(target, focus.by(), progress, workers);
        return triangle(progress).focused(focus.share(), share, rows.rows().logits(), progress);
    }

    @Override
    public FocusedTarget focused(CovLassoProblem plain, ShareKind by, Progress progress, Workers workers) {
        return chosen().shares().of(plain, by, progress, workers);
    }

    /** Two that ask at once may both make it; one of the two is kept. */
    private Chosen chosen() {
        if (chosen.get() == null) {
            FocusRows focus = isCentred ? kept.focus().rowCentred() : kept.focus();
            LogitDataset rows = focus.dataset(place(), dataset.categories());
            chosen.compareAndSet(null, new Chosen(rows, new KeptShares(rows, focus)));
        }
        return chosen.get();
    }

    @Override
    public FoldedTarget folded(int target, Focus focus, Folding folding, Progress progress, Workers workers) {
        if (focus.isOn()) {
            throw gone().missing("a focus on folds");
        }
        Folding own = kept.fit().folding();
        if (!folding.equals(own)) {
            throw new DataException(
                    place(),
                    "it keeps the moments of " + own.count() + " folds by seed " + own.seed()
                            + ", and no rows for other ones",
                    "ask for these (--cv " + own.count()
                            + (own.seed() == Folding.USUAL_SEED ? "" : " --cv-seed " + own.seed()) + "), or "
                            + FitRowsGone.CURE);
        }
        return FoldedTarget.of(dataset, folds(progress), target, progress);
    }

    @Override
    public FoldMoments blocks(HalfSampling sampling, Progress progress, Workers workers) {
        throw gone().missing("halves of them");
    }

    @Override
    public FoldedTarget onBlocks(int target, Focus focus, HalfSampling sampling, Progress progress, Workers workers) {
        throw gone().missing("a target on halves of them");
    }

    private FoldMoments folds(Progress progress) {
        FoldMoments known = folds.get();
        if (known == null) {
            FoldMoments given = kept.fit()
                    .ofFolds(progress)
                    .orElseThrow(() -> new DataException(
                            place(),
                            kept.fit().matrix() instanceof KeptMatrix.Columns
                                    ? "it keeps no folds of more than " + CategoryLimits.HELD + " categories"
                                    : "it keeps no folds: some part had fewer groups than folds",
                            kept.fit().matrix() instanceof KeptMatrix.Columns
                                    ? "choose λ by evaluation rows"
                                    : "form the moments of larger parts"));
            known = isCentred
                    ? FoldMoments.kept(
                            given.folding(),
                            IntStream.range(0, given.count())
                                    .mapToObj(fold -> RowCentredMoments.of(given.of(fold)))
                                    .toList())
                    : given;
            folds.set(known);
        }
        return known;
    }

    @Override
    public Optional<String> refusalByLabel(int target) {
        return kept.focus().refusalByLabel(target);
    }

    private String place() {
        return gone().place();
    }

    private FitRowsGone gone() {
        return dataset.split().fitRowsGone().orElseThrow();
    }
}
