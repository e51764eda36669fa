package org.neuraldeps.app.cli.input;

import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import picocli.CommandLine.Option;

/** Exactly one of the three ways to say λ. */
public final class LambdaInput {

    @Option(names = "--lambda", paramLabel = "X", required = true, description = "λ itself, in squared logit units.")
    private Double lambda;

    @Option(
            names = "--lambda-ratio",
            paramLabel = "R",
            required = true,
            description = "λ as a part of λ_max, the smallest λ without any dependency.")
    private Double ratio;

    @Option(
            names = "--nonzeros",
            paramLabel = "K",
            required = true,
            description = "Coming down from λ_max, the last λ before more than K dependencies are active.")
    private Integer nonzeros;

    /**
     * What was said.
     *
     * @throws UsageException if it is no λ and no count
     */
    public LambdaSetting setting() {
        if (nonzeros != null) {
            if (nonzeros < 0) {
                throw new UsageException("--nonzeros " + nonzeros + ": a count cannot be negative; give 0 or more");
            }
            return new LambdaSetting.Nonzeros(nonzeros);
        }
        return ratio == null
                ? new LambdaSetting.Absolute(positive("--lambda", lambda))
                : new LambdaSetting.Ratio(positive("--lambda-ratio", ratio));
    }

    private static double positive(String option, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new UsageException(option + " " + value + ": λ must be a positive number; give one above 0");
        }
        return value;
    }
}
