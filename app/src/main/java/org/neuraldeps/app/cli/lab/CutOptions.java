package org.neuraldeps.app.cli.lab;

import java.util.List;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How dependencies are cut: with which penalties, in how many heads, and how AUPR gets its limits. */
final class CutOptions {

    @Option(
            names = "--mu",
            paramLabel = "LIST",
            split = ",",
            defaultValue = "" + CutPlan.USUAL_WEIGHT,
            description = "Weights of the penalty, a cut for each (default: ${DEFAULT-VALUE}).")
    private List<Double> weights;

    @Option(
            names = "--repeat",
            paramLabel = "R",
            defaultValue = "1",
            description = "How many heads. 1 is the given head; of more, each is trained on training rows drawn with"
                    + " replacement, by the seeds S, S + 1, … (default: ${DEFAULT-VALUE}).")
    private int repetitions;

    @Option(
            names = "--bootstrap",
            paramLabel = "B",
            defaultValue = "" + CutPlan.USUAL_RESAMPLES,
            description = "How many bootstrap samples the limits of AUPR rest on (default: ${DEFAULT-VALUE}).")
    private int resamples;

    @Mixin
    private DecayOption decay;

    /** @throws UsageException if a number cannot be what it is meant for, before any data are opened */
    void require() {
        for (double weight : weights) {
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new UsageException("--mu " + weight + ": the weight of a penalty; give numbers above 0");
            }
        }
        if (repetitions < 1 || repetitions > CutPlan.MOST_REPETITIONS) {
            throw new UsageException("--repeat " + repetitions + ": there cannot be so many heads; give a whole number"
                    + " from 1 to " + CutPlan.MOST_REPETITIONS);
        }
        if (resamples < CutPlan.LEAST_RESAMPLES || resamples > CutPlan.MOST_RESAMPLES) {
            throw new UsageException("--bootstrap " + resamples + ": limits need more samples, or fewer would do; give"
                    + " a whole number from " + CutPlan.LEAST_RESAMPLES + " to " + CutPlan.MOST_RESAMPLES);
        }
        decay.decay();
    }

    /** How many cuts there are to be. */
    long cuts() {
        return repetitions * weights.stream().distinct().count();
    }

    /** The plan of the lab. */
    CutPlan plan(List<CutPair> pairs, LambdaSetting lambda, int seed) {
        return new CutPlan(pairs, weights, lambda, repetitions, seed, resamples, decay.decay());
    }
}
