package org.neuraldeps.app.cli.input;

import java.util.Optional;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.stability.HalfSampling;
import picocli.CommandLine.Option;

/** Half-samples of the fit rows. */
public final class StabilityOptions {

    /** The option that asks for them. */
    public static final String NAME = "--stability";

    private static final String SEED = "--stability-seed";

    @Option(
            names = NAME,
            paramLabel = "B",
            arity = "0..1",
            fallbackValue = "100",
            description =
                    "Also how often each of B half-samples of the fit rows, 100 unless a number is given, selects a"
                            + " category at the same λ, and between what limits θ lies; rows that belong together stay"
                            + " together.")
    private Integer halves;

    @Option(names = SEED, paramLabel = "S", description = "Which half-samples are drawn. Default: 1.")
    private Integer seed;

    /**
     * What was asked for.
     *
     * @throws UsageException if it is no number of half-samples, or a seed stands for nothing
     */
    public Optional<HalfSampling> sampling() {
        if (halves == null) {
            if (seed != null) {
                throw new UsageException(SEED + " " + seed
                        + " belongs to half-samples, which nothing asks for; leave it out, or add " + NAME);
            }
            return Optional.empty();
        }
        if (!HalfSampling.isCount(halves)) {
            throw new UsageException(
                    NAME + " " + halves + " is no number of half-samples; they come in pairs, so give an"
                            + " even number from 2 to " + HalfSampling.MOST + ", such as 100");
        }
        if (seed != null && seed < 0) {
            throw new UsageException(SEED + " " + seed + " is negative; give a whole number from 0 on");
        }
        return Optional.of(new HalfSampling(halves, seed == null ? Folding.USUAL_SEED : seed));
    }
}
