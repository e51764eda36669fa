package org.neuraldeps.solver.covlasso;

import java.util.Optional;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * The covariance Lasso of one target (Eq. 2 and 6 of the paper): minimise over θ, supported on a dictionary,
 *
 * <pre>  C_ii − 2 bᵀθ + θᵀĈθ + λ‖θ‖₁</pre>
 *
 * <p>with Ĉ the second moments of the predicting categories and b their correlations with the target. Under a focus φ all
 * of these are moments under E_φ; {@link FocusedTarget} makes such problems. Holds no λ. Immutable.
 */
public final class CovLassoProblem {

    private final SecondMoments moments;
    private final int target;
    private final double[] correlations;
    private final double targetMoment;
    private final Dictionary dictionary;
    private final Kind kind;
    private final double lambdaMax;

    /** Whether the target belongs to the predicting network, the focus, and the rule that the dictionary follows. */
    private record Kind(boolean within, Optional<AppliedFocus> focus, DictionaryRule rule) {}

    private CovLassoProblem(
            SecondMoments moments, int target, TargetMoments targetMoments, Dictionary dictionary, Kind kind) {
        this.moments = moments;
        this.target = target;
        this.correlations = targetMoments.correlations();
        this.targetMoment = targetMoments.moment();
        this.dictionary = dictionary;
        this.kind = kind;
        this.lambdaMax = twiceTheLargest(correlations, dictionary);
    }

    /**
     * The target predicted by the other categories of its own network.
     *
     * @param progress for forming the target's column, where it is not in memory
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static CovLassoProblem within(SecondMoments moments, int target, Progress progress) {
        Dictionary others = Dictionary.all(moments.size()).without(target);
        TargetMoments own = new TargetMoments(moments.fetch(target, progress), moments.diagonal(target));
        return new CovLassoProblem(
                moments, target, own, others, new Kind(true, Optional.empty(), DictionaryRule.USUAL));
    }

    /**
     * The target of another network g predicted by the categories of f, without f's own category of the same index
     * (Sec. 2.4). {@link #restrictedTo} lets that one take part.
     *
     * @param moments C of f
     * @param target i, the index in g
     * @param targetMoments E[f_j g_i] and E[g_i²]
     */
    public static CovLassoProblem between(SecondMoments moments, int target, TargetMoments targetMoments) {
        Dictionary others = Dictionary.all(moments.size()).without(target);
        return new CovLassoProblem(
                moments, target, targetMoments, others, new Kind(false, Optional.empty(), DictionaryRule.USUAL));
    }

    /** The same problem with another dictionary. Within a network the target itself must not be in it. */
    public CovLassoProblem restrictedTo(Dictionary other) {
        if (other.universe() != moments.size()) {
            throw new IllegalArgumentException(
                    "a dictionary over " + other.universe() + " categories for " + moments.size());
        }
        if (other.contains(target) && isWithin()) {
            throw new IllegalArgumentException("the target " + target + " cannot predict itself");
        }
        return new CovLassoProblem(moments, target, new TargetMoments(correlations, targetMoment), other, kind);
    }

    /** The same problem with other second moments of the predicting categories, such as guessed ones. */
    CovLassoProblem over(SecondMoments others) {
        return new CovLassoProblem(others, target, new TargetMoments(correlations, targetMoment), dictionary, kind);
    }

    /** The same target and dictionary with the moments under a focus. */
    CovLassoProblem under(AppliedFocus focus, SecondMoments focused, TargetMoments targetMoments) {
        Kind other = new Kind(kind.within(), Optional.of(focus), kind.rule());
        return new CovLassoProblem(focused, target, targetMoments, dictionary, other);
    }

    /** The same problem over what a rule lets take part; it tells so. */
    CovLassoProblem following(DictionaryRule rule, Dictionary other) {
        CovLassoProblem restricted = restrictedTo(other);
        Kind following = new Kind(kind.within(), kind.focus(), rule);
        TargetMoments own = new TargetMoments(correlations, targetMoment);
        return new CovLassoProblem(moments, target, own, restricted.dictionary, following);
    }

    /** The rule that says who may predict; the dictionary may be smaller still. */
    public DictionaryRule rule() {
        return kind.rule();
    }

    /** The focus that the moments are taken under; empty where all rows weigh alike. */
    public Optional<AppliedFocus> focus() {
        return kind.focus();
    }

    /** Of which logits the moments are. */
    public Gauge gauge() {
        return moments.gauge();
    }

    /** Whether the target belongs to the predicting network. */
    public boolean isWithin() {
        return kind.within();
    }

    /** C of the predicting categories, over the whole network. */
    public SecondMoments moments() {
        return moments;
    }

    /** i, the target category. */
    public int target() {
        return target;
    }

    /** b_j = E[f_j f_i] for every category of the network, in the dictionary or not; not to be modified. */
    public double[] correlations() {
        return correlations;
    }

    /** C_ii = E[f_i²], the error of the all-zero solution. */
    public double targetMoment() {
        return targetMoment;
    }

    /** The categories that may take part. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /** λ_max = 2‖b‖∞ over the dictionary: the smallest λ at which the solution is all zero. */
    public double lambdaMax() {
        return lambdaMax;
    }

    private static double twiceTheLargest(double[] correlations, Dictionary dictionary) {
        double largest = 0;
        for (int j : dictionary.indices()) {
            largest = Math.max(largest, Math.abs(correlations[j]));
        }
        return 2 * largest;
    }
}
