package org.neuraldeps.solver.moments;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * How much every fit row belongs to one target, p_s: what a {@link Focus} weighs rows by. Does not depend on φ. Immutable.
 */
public final class TargetShare {

    /** How much memory columns of C_i may keep: all of them for some 1,400 categories, 64 of them anyway. */
    private static final long CACHE_BYTES = 16L << 20;

    private final int target;
    private final ShareKind by;
    private final Split split;
    private final double[] shares;
    private final FitSample sample;

    /** Which part of all of the target's share these rows have. */
    private final double carried;

    /** @param shares beside the fit rows, not all 0; taken over. Their scale does not matter */
    TargetShare(int target, ShareKind by, Split split, double[] shares) {
        this(target, by, split, shares, 1);
    }

    private TargetShare(int target, ShareKind by, Split split, double[] shares, double carried) {
        this.carried = carried;
        this.target = target;
        this.by = by;
        this.split = split;
        this.shares = shares;
        this.sample = FitSample.of(split, shares);
    }

    /**
     * 1 for the fit rows whose label is the target, and 0 for the others.
     *
     * @throws DataException if there are no labels, or none of a fit row is the target
     */
    public static TargetShare byLabel(LogitDataset dataset, int target) {
        refusalByLabel(dataset, target).ifPresent(problem -> {
            throw refused(dataset, target, problem);
        });
        return byLabel(dataset, target, row -> true);
    }

    /** Says that a target has no share by label, for a reason that {@link #refusalByLabel} gives. */
    public static DataException refused(LogitDataset dataset, int target, String problem) {
        boolean areNoLabels = dataset.labels().isEmpty();
        String place = areNoLabels ? dataset.name() : dataset.categories().label(target);
        String other = areNoLabels ? "give labels" : "choose another target";
        return new DataException(place, problem, "focus by the softmax share, or " + other);
    }

    /**
     * The same of some of the rows that have the label.
     *
     * @param counts whether a row counts; at least one does that has the label
     */
    static TargetShare byLabel(LogitDataset dataset, int target, IntPredicate counts) {
        Labels labels = dataset.labels().orElseThrow();
        double[] shares = Arrays.stream(dataset.split().fitIndices())
                .mapToDouble(row -> labels.of(row) == target && counts.test(row) ? 1 : 0)
                .toArray();
        return new TargetShare(target, ShareKind.LABEL, dataset.split(), shares);
    }

    /** Why a target has no share by label, in a clause; empty if it has one. One look at the labels. */
    public static Optional<String> refusalByLabel(LogitDataset dataset, int target) {
        if (dataset.labels().isEmpty()) {
            return Optional.of("a focus by label needs labels, and there are none");
        }
        Labels labels = dataset.labels().get();
        int[] fit = dataset.split().fitIndices();
        return Arrays.stream(fit).anyMatch(row -> labels.of(row) == target)
                ? Optional.empty()
                : Optional.of("none of the " + fit.length + " fit rows has this label, so it has no share by label");
    }

    /**
     * The same where these rows are not all that have a share of the target: what is made of it is an approximation.
     *
     * @param part which part of all of the share they have, above 0 and at most 1
     */
    public TargetShare carrying(double part) {
        return new TargetShare(target, by, split, shares, part);
    }

    /** Which part of all of the target's share in the fit rows these rows have: 1 unless only some of them were kept. */
    public double carried() {
        return carried;
    }

    /** i, the category. */
    public int target() {
        return target;
    }

    /** What the shares are. */
    public ShareKind by() {
        return by;
    }

    /** How many rows of equal share say as much: Kish's (Σ p)² / Σ p² = 1 / Σ q² with q = p / Σ p. */
    public double effectiveRows() {
        return sample.effectiveRows();
    }

    /** The fit rows, each weighing p_s. */
    public FitSample sample() {
        return sample;
    }

    /** Σ p_s over the fit rows, in units of the largest share there is. */
    public double total() {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }

    /**
     * The same shares on some of the rows; empty where the target has no share in them.
     *
     * @param part its fit rows are all among these fit rows
     */
    public Optional<TargetShare> on(Split part) {
        int[] fit = split.fitIndices();
        double[] kept = new double[part.fitRows()];
        int place = 0;
        double sum = 0;
        for (int i = 0; i < fit.length; i++) {
            if (part.isFit(fit[i])) {
                sum += shares[i];
                kept[place++] = shares[i];
            }
        }
        if (place != kept.length) {
            throw new IllegalArgumentException("shares of " + place + " rows for " + kept.length);
        }
        return sum > 0 ? Optional.of(new TargetShare(target, by, part, kept, carried)) : Optional.empty();
    }

    /**
     * The fit rows with the weights that E_φ gives them, for what needs rows and not moments, such as a factorisation.
     *
     * @param focus φ
     */
    public FitSample focused(double focus) {
        double sum = total();
        double[] weights = new double[shares.length];
        for (int place = 0; place < weights.length; place++) {
            weights[place] = (1 - focus) / weights.length + focus * (shares[place] / sum);
        }
        return FitSample.of(split, weights);
    }

    /**
     * C_i = Σ p_s f_s f_sᵀ / Σ p_s: its diagonal now, in one pass over the rows, and columns when somebody needs them. They
     * are kept, since they do not depend on φ.
     *
     * @param logits F, of the network that predicts
     * @param workers share the work, now and when columns are formed
     * @throws DataException at NaN or infinity, and where a sum of squares is too large for a double
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public SecondMoments moments(LogitMatrix logits, Progress progress, Workers workers) {
        return OnDemandSecondMoments.of(logits, sample, progress, workers, CACHE_BYTES);
    }
}
