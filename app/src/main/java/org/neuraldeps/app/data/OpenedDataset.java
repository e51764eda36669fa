package org.neuraldeps.app.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.neuraldeps.solver.check.PairAlignment;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.RowCentredLogits;
import org.neuraldeps.solver.data.SideBySide;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.moments.CategoryLimits;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.Estimate;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.moments.LogitSpectrum;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.RowCentredMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.planting.PlantedTruth;
import org.neuraldeps.solver.selection.FoldedTarget;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Logits that were opened, with the second moments of the predicting network. Safe to read from several threads. */
public final class OpenedDataset {

    private static final int MOST_TARGETS = 64;

    private final OpenedParts parts;
    private final FitAnswers fit;
    private final Optional<OpenedDataset> asGiven;
    private final AtomicReference<OpenedDataset> centred = new AtomicReference<>();
    private final AtomicReference<LogitFactor> factor = new AtomicReference<>();
    private final AtomicReference<Redundancy> redundancy = new AtomicReference<>();
    private final AtomicReference<DataHashes> hashes = new AtomicReference<>();
    private final Map<Integer, TargetMoments> betweenNetworks = new LinkedHashMap<>(MOST_TARGETS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, TargetMoments> eldest) {
            return size() > MOST_TARGETS;
        }
    };

    /**
     * @param found where they came from
     * @param dataset logits, categories, labels, split
     * @param moments C over the fit rows
     */
    public OpenedDataset(FoundData found, LogitDataset dataset, SecondMoments moments) {
        this(new OpenedParts(found, dataset, moments));
    }

    OpenedDataset(OpenedParts parts) {
        this(parts, Optional.empty());
    }

    private OpenedDataset(OpenedParts parts, Optional<OpenedDataset> asGiven) {
        this.parts = parts;
        this.asGiven = asGiven;
        this.fit = FitAnswers.of(parts);
    }

    /**
     * The same data in a gauge. Row-centred they are made once and remembered: n² additions where C is held, a pass over
     * the logits where it is not.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public OpenedDataset in(Gauge gauge, Progress progress, Workers workers) {
        if (gauge == Gauge.AS_GIVEN || asGiven.isPresent()) {
            return asGiven.isPresent() && gauge == Gauge.AS_GIVEN ? asGiven.get() : this;
        }
        OpenedDataset known = centred.get();
        if (known == null) {
            // Two that ask at once may both compute it; one of the two is kept.
            centred.compareAndSet(null, centre(progress, workers));
            known = centred.get();
        }
        return known;
    }

    private OpenedDataset centre(Progress progress, Workers workers) {
        LogitDataset dataset = dataset();
        RowCentredLogits logits = new RowCentredLogits(dataset.logits());
        LogitDataset other = new LogitDataset(
                dataset.name(),
                logits,
                dataset.categories(),
                dataset.labels(),
                dataset.split(),
                dataset.groups(),
                dataset.other().map(RowCentredLogits::new));
        SecondMoments centredMoments = moments().isHeld() || kept().isPresent()
                ? RowCentredMoments.of(moments())
                : RowCentredMoments.of(logits, FitSample.of(dataset.split()), progress, workers);
        return new OpenedDataset(
                parts.with(other, centredMoments, estimate().map(Estimate::rowCentred)), Optional.of(this));
    }

    /** These data as they were opened: results that were made of them in another gauge go when these go. */
    public OpenedDataset asGiven() {
        return asGiven.orElse(this);
    }

    /** How categories were made of others, where that is known; of row-centred logits it is not. */
    public Optional<PlantedTruth> truth() {
        return asGiven.isPresent() ? Optional.empty() : parts.truth();
    }

    /** Where the logits came from, with fingerprints. */
    public FoundData found() {
        return parts.found();
    }

    /**
     * What all files contain that were opened, read once and remembered.
     *
     * @throws org.neuraldeps.solver.data.DataException if a file cannot be read, or changed since it was opened
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public DataHashes hashes(Progress progress) {
        if (asGiven.isPresent()) {
            return asGiven.get().hashes(progress);
        }
        DataHashes known = hashes.get();
        if (known == null) {
            known = DataHashes.of(found(), progress);
            hashes.set(known);
        }
        return known;
    }

    /** What was asked for. */
    public DataRequest request() {
        return found().request();
    }

    /** Logits, categories, labels, split. */
    public LogitDataset dataset() {
        return parts.dataset();
    }

    /** Where names, labels, evaluation rows and groups of logits come from, in words; what there is not is not among them. */
    public Map<SideFile, String> origins() {
        return parts.origins();
    }

    /** What was taken for granted in reading the files of logits and may be wrong, a line for each file where there is some. */
    public List<String> readingNotes() {
        return Stream.concat(Stream.of(dataset().logits()), dataset().other().stream())
                .filter(logits -> !logits.readingNotes().isEmpty())
                .map(logits -> logits.origin() + ": " + String.join(", ", logits.readingNotes()))
                .toList();
    }

    /** How two networks were brought together; empty for one. */
    public Optional<PairAlignment> pair() {
        return parts.pair();
    }

    /** What the logits were made of: features and heads; empty where they were read. */
    public Optional<OpenedFeatures> features() {
        return parts.features();
    }

    /** C over the fit rows. */
    public SecondMoments moments() {
        return parts.moments();
    }

    /**
     * How much of the fit rows the moments are of; empty where they are of all of them. Where it is present, everything that
     * is computed from the moments is an estimate, and nothing but them may be used: the other rows are being read.
     */
    public Optional<Estimate> estimate() {
        return parts.estimate();
    }

    /** Whether these are the same data as an estimate, of no fewer of their rows: as where reading them has begun anew. */
    public boolean hasAsManyRowsAs(OpenedDataset other) {
        return found().equals(other.found())
                && other.estimate().isPresent()
                && (estimate().isEmpty()
                        || estimate().get().rows() >= other.estimate().get().rows());
    }

    /**
     * What was kept of the fit rows; empty where they are there. Where it is present, the logits of the dataset are the
     * evaluation rows alone, and what asks the split for fit rows is refused.
     */
    public Optional<KeptMoments> kept() {
        return parts.kept();
    }

    /** Whether a focus rests on some of the rows that have a share, and not on all: what comes of it is approximate. */
    public boolean isFocusApproximate() {
        return kept().filter(kept -> !kept.focus().areAll()).isPresent();
    }

    /**
     * The singular values of the predicting network's logits, without vectors: 4 n³ / 3 multiply-adds, and where rows are there
     * a pass over them.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public LogitSpectrum spectrum(Progress progress) {
        return fit.spectrum(progress);
    }

    /** Why a target has no share by label, in a clause; empty if it has one. One look at the labels. */
    public Optional<String> refusalByLabel(int target) {
        return fit.refusalByLabel(target);
    }

    /**
     * The factorisation of the predicting network's logits, some 20 n³ multiply-adds, made once and remembered.
     *
     * @throws IllegalArgumentException for more than {@link CategoryLimits#FACTORISED} categories
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public LogitFactor factor(Progress progress) {
        LogitFactor known = factor.get();
        if (known == null) {
            // Two that ask at once both compute it, and get the same: none waits for another.
            known = fit.factor(progress);
            factor.set(known);
        }
        return known;
    }

    /**
     * What all other categories leave of each of the predicting network's, without penalty, from {@link #factor}; remembered.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public Redundancy redundancy(Progress progress) {
        Redundancy known = redundancy.get();
        if (known == null) {
            known = Redundancy.of(factor(progress));
            redundancy.set(known);
        }
        return known;
    }

    /**
     * The same under a focus on one target, for which its numbers are meant: a factorisation of the weighted logits, made anew.
     *
     * @param workers share the reading of rows
     * @throws org.neuraldeps.solver.data.DataException if no fit row has a share of the target
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public Redundancy redundancy(int target, Focus focus, Progress progress, Workers workers) {
        return Redundancy.of(fit.factor(target, focus, progress, workers));
    }

    /**
     * The problem of a target: within the network, or between networks where there is a second one. Between networks it
     * reads the fit rows once, so it belongs on a worker; the targets asked for last are remembered.
     *
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public CovLassoProblem problem(int target, Progress progress) {
        if (dataset().other().isEmpty()) {
            return CovLassoProblem.within(moments(), target, progress);
        }
        return CovLassoProblem.between(moments(), target, targetMoments(target, progress));
    }

    /**
     * The problem of a target under a focus. What does not depend on φ is formed once for each of the targets asked for
     * last and remembered, so that another φ costs little.
     *
     * @param rule which categories may predict
     * @param workers share the reading of rows, now and while the problem is solved
     * @throws org.neuraldeps.solver.data.DataException if no fit row has a share of the target
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public CovLassoProblem problem(int target, Focus focus, DictionaryRule rule, Progress progress, Workers workers) {
        CovLassoProblem plain = problem(target, progress);
        return rule.applyTo(
                focus.isOn()
                        ? fit.focused(plain, focus.by(), progress, workers).problem(focus.share(), progress)
                        : plain);
    }

    /**
     * A target on folds of the fit rows. The moments of the folds asked for last are remembered.
     *
     * @param workers share the reading of rows
     * @throws org.neuraldeps.solver.data.DataException if there are too few groups for the folds, or all rows that belong to
     *     the target are in one of them
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public FoldedTarget folded(int target, Focus focus, Folding folding, Progress progress, Workers workers) {
        return fit.folded(target, focus, folding, progress, workers);
    }

    /**
     * C over the rows of the blocks that half-samples are made of, from one pass over the fit rows; remembered as long as there is memory. 8 K n² bytes:
     * 160 MB for 1,000 categories.
     *
     * @throws org.neuraldeps.solver.data.DataException if there are fewer groups than blocks, or the fit rows were not kept
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public FoldMoments blocks(HalfSampling sampling, Progress progress, Workers workers) {
        return fit.blocks(sampling, progress, workers);
    }

    /**
     * A target on these blocks. Without a focus and within one network it reads nothing once they are there.
     *
     * @param workers share the reading of rows
     * @throws org.neuraldeps.solver.data.DataException if there are fewer groups than blocks, the fit rows were not kept, or all rows
     *     that belong to the target are in one block
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public FoldedTarget onBlocks(int target, Focus focus, HalfSampling sampling, Progress progress, Workers workers) {
        return fit.onBlocks(target, focus, sampling, progress, workers);
    }

    /**
     * The problems of all targets, for a run over all of them: between networks the moments of all targets are formed at
     * once, where there is room for the 32 n² bytes, instead of reading the rows once per target.
     */
    public IntFunction<CovLassoProblem> problems(Progress progress, Workers workers) {
        if (dataset().other().isEmpty() || dataset().other().get().columns() > CategoryLimits.HELD_OF_TWO_NETWORKS) {
            return target -> problem(target, progress.quiet());
        }
        int n = dataset().logits().columns();
        LogitMatrix both = new SideBySide(dataset().logits(), dataset().other().get());
        DenseSecondMoments all =
                MomentAccumulator.accumulate(both, FitSample.of(dataset().split()), progress, workers);
        MomentColumns columns = all.columns();
        return target -> {
            double[] correlations = Arrays.copyOf(columns.column(n + target), n);
            return CovLassoProblem.between(
                    moments(), target, new TargetMoments(correlations, all.diagonal(n + target)));
        };
    }

    /**
     * The same under a focus, from some predictors.
     *
     * @param rule which categories may predict
     */
    public IntFunction<CovLassoProblem> problems(Focus focus, DictionaryRule rule, Progress progress, Workers workers) {
        IntFunction<CovLassoProblem> plain = problems(progress, workers);
        return focus.isOn()
                ? target -> rule.applyTo(fit.focused(plain.apply(target), focus.by(), progress.quiet(), Workers.CALLER)
                        .problem(focus.share(), progress.quiet()))
                : target -> rule.applyTo(plain.apply(target));
    }

    /** Reads without the lock: two threads that miss the same target read it twice, but none waits for another. */
    private TargetMoments targetMoments(int target, Progress progress) {
        synchronized (betweenNetworks) {
            TargetMoments known = betweenNetworks.get(target);
            if (known != null) {
                return known;
            }
        }
        TargetMoments read = MomentAccumulator.between(
                dataset().logits(),
                dataset().other().orElseThrow(),
                target,
                FitSample.of(dataset().split()),
                progress);
        synchronized (betweenNetworks) {
            betweenNetworks.put(target, read);
        }
        return read;
    }
}
