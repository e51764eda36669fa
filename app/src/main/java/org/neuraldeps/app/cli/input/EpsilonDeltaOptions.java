package org.neuraldeps.app.cli.input;

import java.util.Optional;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import picocli.CommandLine.Option;

/** The ε and δ of Definition 1, both or none. */
public final class EpsilonDeltaOptions {

    private static final String EPSILON = "--epsilon";
    private static final String DELTA = "--delta";

    @Option(
            names = EPSILON,
            paramLabel = "E",
            description = "ε of Definition 1: an error that is too large, in logit units.")
    private Double epsilon;

    @Option(
            names = DELTA,
            paramLabel = "D",
            description = "δ of Definition 1: the part of rows whose error may be ε or more, between 0 and 1.")
    private Double delta;

    /**
     * What they say; empty where they say nothing.
     *
     * @throws UsageException if one of them is missing, or a number cannot be what it is meant for
     */
    public Optional<EpsilonDelta> asked() {
        if (epsilon == null && delta == null) {
            return Optional.empty();
        }
        if (epsilon == null || delta == null) {
            throw new UsageException(
                    (epsilon == null ? EPSILON : DELTA) + " is missing: Definition 1 has an ε and a δ; " + "give both");
        }
        if (!EpsilonDelta.isEpsilon(epsilon)) {
            throw new UsageException(EPSILON + " " + epsilon + ": an error in logit units; give a number above 0");
        }
        if (!EpsilonDelta.isDelta(delta)) {
            throw new UsageException(
                    DELTA + " " + delta + ": a part of the rows; give a number above 0 and below 1, such as 0.05");
        }
        return Optional.of(new EpsilonDelta(epsilon, delta));
    }
}
