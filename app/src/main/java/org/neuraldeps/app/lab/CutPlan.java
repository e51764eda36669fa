package org.neuraldeps.app.lab;

import java.util.List;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.heads.TrainingOptions;
import org.neuraldeps.solver.labs.CutEdge;
import org.neuraldeps.solver.labs.CutSettings;

/**
 * What decides the result of lab 2 (Sec. 3.3) on some features and their head: the same plan on the same features gives the
 * same edited heads, in the window, from the command line and from a file. A value; {@link CutPlanJson} is its stored form.
 *
 * @param pairs the dependencies to cut, all at once: at least one, each once
 * @param weights μ of the penalties to try, side by side: above 0, ascending, each once
 * @param lambda the λ that θ is compared at, meant for each pair's target in the given head; where it is a number k of
 *     non-zeros or a ratio, the same λ and the same λ/λ_max follow from the given head
 * @param repetitions R, how many heads are edited: 1 is the given head, of more each is trained on resampled training rows
 * @param seed of the resampled rows and of the bootstrap, 0 or more
 * @param resamples B, of the bootstrap behind the intervals of AUPR
 * @param weightDecay wd of what is minimised, which should be that of the given head
 */
public record CutPlan(
        List<CutPair> pairs,
        List<Double> weights,
        LambdaSetting lambda,
        int repetitions,
        int seed,
        int resamples,
        double weightDecay) {

    /** μ where nobody says another. */
    public static final double USUAL_WEIGHT = 0.01;

    /** λ where nobody says another. */
    public static final LambdaSetting USUAL_LAMBDA = new LambdaSetting.Ratio(0.3);

    /** B where nobody says another. */
    public static final int USUAL_RESAMPLES = CutSettings.USUAL_RESAMPLES;

    /** Each is a head to train and to edit. */
    public static final int MOST_REPETITIONS = 100;

    /** The most of a bootstrap. */
    public static final int MOST_RESAMPLES = 100_000;

    /** With fewer the limits of an interval say nothing. */
    public static final int LEAST_RESAMPLES = 100;

    private static final String PLACE = "cut";

    /** @throws DataException at what cannot be used */
    public CutPlan {
        pairs = List.copyOf(pairs);
        weights.forEach(weight ->
                require(weight > 0 && Double.isFinite(weight), "a penalty μ of " + weight, "give a number above 0"));
        weights = weights.stream().distinct().sorted().toList();
        require(!pairs.isEmpty(), "no dependency is named", "name a target and a predictor");
        require(pairs.stream().distinct().count() == pairs.size(), "a pair is named twice", "name each once");
        require(!weights.isEmpty(), "no penalty μ is given", "give at least one");
        require(
                repetitions >= 1 && repetitions <= MOST_REPETITIONS,
                repetitions + " repetitions",
                "give a number from 1 to " + MOST_REPETITIONS);
        require(seed >= 0, "a seed of " + seed, "give a whole number of 0 or more");
        require(
                resamples >= LEAST_RESAMPLES && resamples <= MOST_RESAMPLES,
                resamples + " resamples",
                "give a number from " + LEAST_RESAMPLES + " to " + MOST_RESAMPLES);
        require(
                weightDecay > 0 && Double.isFinite(weightDecay),
                "a weight decay of " + weightDecay,
                "give a number above 0");
    }

    /** With the usual weight decay. */
    public CutPlan(
            List<CutPair> pairs, List<Double> weights, LambdaSetting lambda, int repetitions, int seed, int resamples) {
        this(pairs, weights, lambda, repetitions, seed, resamples, TrainingOptions.USUAL_WEIGHT_DECAY);
    }

    private static void require(boolean isMet, String problem, String cure) {
        if (!isMet) {
            throw new DataException(PLACE, problem, cure);
        }
    }

    /** These pairs in the given head, with what is usual. */
    public static CutPlan of(CutPair... pairs) {
        return new CutPlan(List.of(pairs), List.of(USUAL_WEIGHT), USUAL_LAMBDA, 1, 1, USUAL_RESAMPLES);
    }

    /** The same with other penalties. */
    public CutPlan weighing(List<Double> others) {
        return new CutPlan(pairs, others, lambda, repetitions, seed, resamples, weightDecay);
    }

    /** The same compared at another λ. */
    public CutPlan at(LambdaSetting other) {
        return new CutPlan(pairs, weights, other, repetitions, seed, resamples, weightDecay);
    }

    /** The same in so many heads. */
    public CutPlan repeated(int times, int fromSeed) {
        return new CutPlan(pairs, weights, lambda, times, fromSeed, resamples, weightDecay);
    }

    /** The same with other intervals. */
    public CutPlan resampled(int times) {
        return new CutPlan(pairs, weights, lambda, repetitions, seed, times, weightDecay);
    }

    /** The same under another weight decay. */
    public CutPlan decaying(double other) {
        return new CutPlan(pairs, weights, lambda, repetitions, seed, resamples, other);
    }

    /** What the solver is told. */
    public CutSettings settings() {
        return new CutSettings(
                pairs.stream()
                        .map(pair -> new CutEdge(
                                pair.target().index(), pair.predictor().index()))
                        .toList(),
                lambda,
                new TrainingOptions(weightDecay, TrainingOptions.USUAL_GRADIENT_NORM),
                CutSettings.USUAL_SMOOTHING,
                resamples,
                seed);
    }

    /** The same where columns may stand in another order; errors as of {@link CutPair#in}. */
    public CutPlan in(Categories categories) {
        return new CutPlan(
                pairs.stream().map(pair -> pair.in(categories)).toList(),
                weights,
                lambda,
                repetitions,
                seed,
                resamples,
                weightDecay);
    }
}
