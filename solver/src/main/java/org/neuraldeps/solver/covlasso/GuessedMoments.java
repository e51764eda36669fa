package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.neuraldeps.solver.moments.MomentColumns;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * C guessed from some of its columns, the known ones K, and its diagonal:
 *
 * <pre>  C_ij ≈ C_iK C_KK⁻¹ C_Kj,   i ≠ j,</pre>
 *
 * <p>exact where i or j is known, and everywhere if the known categories span the logits (the Nyström approximation;
 * C. Williams and M. Seeger, Using the Nyström method to speed up kernel machines, NIPS 13, 2000). With the true diagonal it is
 * positive semi-definite. A column costs n multiply-adds for each known one. Remembers which columns it had to guess. Belongs to
 * one thread.
 */
final class GuessedMoments implements SecondMoments {

    /** A known category that the others give to this part of its variance adds nothing but rounding. */
    private static final double PIVOT = 1e-9;

    private final SecondMoments truth;
    private final MomentColumns known;
    private final ActiveFactor factor = new ActiveFactor(PIVOT);
    private final int[] spanning;
    private final double[][] columns;
    private final Set<Integer> guessed = new LinkedHashSet<>();

    GuessedMoments(SecondMoments truth, MomentColumns known) {
        this.truth = truth;
        this.known = known;
        int[] used = new int[known.count()];
        for (int category : known.categories()) {
            double[] products = new double[factor.size()];
            for (int i = 0; i < products.length; i++) {
                products[i] = known.at(used[i], category);
            }
            if (factor.append(products, truth.diagonal(category))) {
                used[factor.size() - 1] = category;
            }
        }
        this.spanning = Arrays.copyOf(used, factor.size());
        this.columns = Arrays.stream(spanning).mapToObj(known::column).toArray(double[][]::new);
    }

    /** The categories whose columns somebody wanted and that are not known, in the order in which they were wanted first. */
    Set<Integer> guessed() {
        return guessed;
    }

    @Override
    public int size() {
        return truth.size();
    }

    @Override
    public int rows() {
        return truth.rows();
    }

    @Override
    public double diagonal(int j) {
        return truth.diagonal(j);
    }

    @Override
    public boolean isHeld() {
        return false;
    }

    @Override
    public long heldBytes() {
        return 0;
    }

    @Override
    public MomentColumns columns(int[] wanted, Progress progress) {
        MomentColumns answer = known.only();
        for (int category : wanted) {
            progress.checkCancelled();
            answer = answer.and(known.holds(category) ? known.only(category) : guess(category));
        }
        return answer;
    }

    private MomentColumns guess(int category) {
        guessed.add(category);
        double[] weights = new double[spanning.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = columns[i][category];
        }
        factor.solve(weights);
        double[] column = new double[size()];
        GramProduct.combine(columns, weights, weights.length, column);
        column[category] = diagonal(category);
        return MomentColumns.one(category, column);
    }
}
