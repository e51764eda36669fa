package org.neuraldeps.app.cli.lab;

import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.heads.TrainingOptions;
import picocli.CommandLine.Option;

/** The weight decay of heads that are trained. */
final class DecayOption {

    @Option(
            names = {"--decay", "--weight-decay"},
            paramLabel = "W",
            defaultValue = "" + TrainingOptions.USUAL_WEIGHT_DECAY,
            description = "Weight decay of heads that are trained (default: ${DEFAULT-VALUE}).")
    private double decay;

    /** @throws UsageException if there is no such weight */
    double decay() {
        if (!(decay > 0) || Double.isInfinite(decay)) {
            throw new UsageException(
                    "--decay " + decay + ": without it there is no one optimum; give a number above 0");
        }
        return decay;
    }
}
