package org.neuraldeps.solver.graph;

import java.util.Arrays;
import java.util.BitSet;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * Which categories a radial view (Fig. 4) shows: bases on the circle, targets inside. The two are disjoint. Arrays are
 * not to be modified.
 *
 * @param bases ascending
 * @param targets in the order they were chosen
 */
public record RadialChoice(int[] bases, int[] targets) {

    /** The rule in one sentence, to be shown beside the figure. */
    public static final String RULE =
            "Targets are spread out: among the half of all categories that have the closest relatives, by |cos| of their"
                    + " logits, each target is the one least like those before it. Bases are taken in turns: each target takes"
                    + " its closest category that is still free.";

    /** How many bases the paper's figure has. */
    public static final int BASES = 88;

    /** How many targets the paper's figure has. */
    public static final int TARGETS = 10;

    /**
     * The default choice with the numbers of the paper's figure, 88 bases and 10 targets. With fewer than a hundred
     * categories a tenth of them are targets, at least one, and with fewer than 98 all others are bases.
     *
     * @throws DataException if C is not held; see the other method
     */
    public static RadialChoice standard(SecondMoments c, Progress progress) {
        return standard(c, usualBases(c.size()), usualTargets(c.size()), progress);
    }

    /** How many targets the default choice has among a number of categories. */
    public static int usualTargets(int categories) {
        return Math.min(TARGETS, Math.max(1, categories / 10));
    }

    /** How many bases the default choice has among a number of categories. */
    public static int usualBases(int categories) {
        return Math.min(BASES, categories - usualTargets(categories));
    }

    /**
     * The choice for given numbers, from the moments alone. With |cos| = |C_ij| / √(C_ii C_jj): candidates are the half of all
     * categories whose largest |cos| with another one is largest. The first target is the candidate with the
     * largest sum of |cos| over all categories; each further one is the candidate whose largest |cos| with the targets so far is smallest. Then the
     * targets, in turns, take their closest category that is neither target nor taken as a base. Ties go to the lowest
     * index. Cost n² for the candidates.
     *
     * @param bases how many on the circle; fewer where there are not enough categories
     * @param targets how many inside
     * @throws DataException if C is not held: comparing all categories would read the logits n times
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static RadialChoice standard(SecondMoments c, int bases, int targets, Progress progress) {
        if (!c.isHeld()) {
            throw new DataException(
                    "radial figure",
                    c.size() + " categories are too many to choose the targets from",
                    "name the targets");
        }
        Similarity similarity = new Similarity(c, c.columns(new int[0], progress));
        int[] chosen = TargetSpread.choose(similarity, Math.min(targets, Math.max(0, c.size() - 1)), progress);
        return new RadialChoice(pickBases(similarity, chosen, bases, progress), chosen);
    }

    /**
     * Given targets, and bases taken for them by the rule, from the columns of the targets. Cost n for each base.
     *
     * @param targets distinct; copied
     * @param bases how many on the circle; fewer where there are not enough categories
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static RadialChoice around(int[] targets, int bases, SecondMoments c, Progress progress) {
        Similarity similarity = new Similarity(c, c.columns(targets, progress));
        return new RadialChoice(pickBases(similarity, targets, bases, progress), targets.clone());
    }

    /**
     * The same numbers of bases and targets with a given category among the targets. Where it is not one yet, it takes
     * the place of the last, and the bases are taken again by the rule, as {@link #around} does.
     */
    public RadialChoice withTarget(int target, SecondMoments c, Progress progress) {
        if (Arrays.stream(targets).anyMatch(t -> t == target)) {
            return this;
        }
        int[] others = targets.clone();
        others[others.length - 1] = target;
        return around(others, bases.length, c, progress);
    }

    private static int[] pickBases(Similarity similarity, int[] targets, int count, Progress progress) {
        int n = similarity.size();
        BitSet taken = new BitSet(n);
        for (int target : targets) {
            taken.set(target);
        }
        int wanted = Math.min(count, n - targets.length);
        int[] bases = new int[wanted];
        for (int i = 0; i < wanted; i++) {
            progress.checkCancelled();
            progress.at((double) i / wanted, "choosing bases");
            bases[i] = closestFree(similarity, targets[i % targets.length], taken);
            taken.set(bases[i]);
        }
        Arrays.sort(bases);
        return bases;
    }

    private static int closestFree(Similarity similarity, int target, BitSet taken) {
        int n = similarity.size();
        int best = -1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = taken.nextClearBit(0); j < n; j = taken.nextClearBit(j + 1)) {
            double value = similarity.of(target, j);
            if (value > largest) {
                largest = value;
                best = j;
            }
        }
        return best;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RadialChoice that
                && Arrays.equals(bases, that.bases)
                && Arrays.equals(targets, that.targets);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bases) + Arrays.hashCode(targets);
    }

    @Override
    public String toString() {
        return "RadialChoice[bases=" + Arrays.toString(bases) + ", targets=" + Arrays.toString(targets) + "]";
    }
}
