package org.neuraldeps.solver.selection;

import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Folding;

/**
 * The error of θ*(λ) on rows that it was not fitted to, along λ: every fold judges the path of all others, at the same λ.
 * Mean over the folds and its standard error, for folds that weigh W_f (N_f/N without a focus):
 *
 * <pre>  mean = Σ W_f e_f,   se² = Σ W_f (e_f − mean)² / (K − 1)</pre>
 *
 * <p>Folds share rows of their fits, so the standard error is a little too small, as it is everywhere. Immutable.
 */
public final class CrossValidation {

    private final Folding folding;
    private final double[] lambdas;
    private final double[] means;
    private final double[] standardErrors;

    /**
     * @param folding how rows were shared out
     * @param lambdas the grid, decreasing, not empty
     * @param means beside it, logit²
     * @param standardErrors beside it, logit²; all taken over
     */
    CrossValidation(Folding folding, double[] lambdas, double[] means, double[] standardErrors) {
        if (lambdas.length == 0 || means.length != lambdas.length || standardErrors.length != lambdas.length) {
            throw new IllegalArgumentException("a curve over " + lambdas.length + " λ");
        }
        this.folding = folding;
        this.lambdas = lambdas;
        this.means = means;
        this.standardErrors = standardErrors;
    }

    /**
     * A curve that is known.
     *
     * @param folding how rows were shared out
     * @param lambdas the grid, decreasing, not empty; copied
     * @param means beside it, logit²; copied
     * @param standardErrors beside it, logit²; copied
     */
    public static CrossValidation of(Folding folding, double[] lambdas, double[] means, double[] standardErrors) {
        return new CrossValidation(folding, lambdas.clone(), means.clone(), standardErrors.clone());
    }

    /**
     * From the errors that folds have found.
     *
     * @param weights W_f, summing to 1
     * @param errors of every fold, at each λ
     */
    static CrossValidation of(Folding folding, double[] lambdas, double[] weights, double[][] errors) {
        double[] means = new double[lambdas.length];
        double[] standardErrors = new double[lambdas.length];
        for (int i = 0; i < lambdas.length; i++) {
            for (int fold = 0; fold < weights.length; fold++) {
                means[i] += weights[fold] * errors[fold][i];
            }
            double squares = 0;
            for (int fold = 0; fold < weights.length; fold++) {
                double deviation = errors[fold][i] - means[i];
                squares += weights[fold] * deviation * deviation;
            }
            standardErrors[i] = Math.sqrt(squares / (weights.length - 1));
        }
        return new CrossValidation(folding, lambdas, means, standardErrors);
    }

    /** How rows were shared out. */
    public Folding folding() {
        return folding;
    }

    /** How many λ there are. */
    public int size() {
        return lambdas.length;
    }

    /** A λ of the grid, decreasing with the place, logit². */
    public double lambda(int place) {
        return lambdas[place];
    }

    /** The mean error there over the folds, logit². */
    public double mean(int place) {
        return means[place];
    }

    /** Its standard error, logit². */
    public double standardError(int place) {
        return standardErrors[place];
    }

    /** Where the mean error is smallest; the largest λ of equals. */
    public int minimum() {
        return IntStream.range(1, size()).reduce(0, (best, place) -> means[place] < means[best] ? place : best);
    }

    /**
     * The largest λ whose mean error is no more than one standard error above the smallest, the standard error being that at
     * the smallest: the fewest dependencies that are about as good.
     */
    public int oneStandardError() {
        int minimum = minimum();
        double most = means[minimum] + standardErrors[minimum];
        return IntStream.rangeClosed(0, minimum)
                .filter(place -> means[place] <= most)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the error still falls where the grid ends, so that a smaller λ may do better. */
    public boolean fallsAtTheEnd() {
        return size() > 1 && minimum() == size() - 1;
    }
}
