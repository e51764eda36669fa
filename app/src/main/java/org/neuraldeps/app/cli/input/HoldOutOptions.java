package org.neuraldeps.app.cli.input;

import java.util.Optional;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.data.HoldOut;
import picocli.CommandLine.Option;

/** Rows that are held out at random, where nobody says which. */
final class HoldOutOptions {

    /** The option, for a message. */
    static final String NAME = "--hold-out";

    @Option(
            names = NAME,
            paramLabel = "PART",
            description =
                    "Hold out this part of the rows at random for Table 1, 0.2 for a fifth; rows that belong together"
                            + " (samples.tsv) stay together.")
    private Double fraction;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description =
                    "A whole number that says what is drawn at random: which rows --hold-out takes; in a lab also new"
                            + " categories and resampled rows. Default: 1.")
    private Integer seed;

    /** The seed; the usual one where none was given. */
    int seed() {
        return seed == null ? HoldOut.USUAL_SEED : seed;
    }

    /** Whether a seed was given. */
    boolean hasSeed() {
        return seed != null;
    }

    /**
     * What was said.
     *
     * @param seedIsOfMore whether the command draws something else by the seed, too
     * @throws UsageException if it is no part, or a seed stands for nothing
     */
    Optional<HoldOut> wish(boolean seedIsOfMore) {
        if (seed != null && seed < 0) {
            throw new UsageException("--seed " + seed + " is negative; give a whole number from 0 on");
        }
        if (fraction == null) {
            if (seed != null && !seedIsOfMore) {
                throw new UsageException("--seed " + seed + " belongs to " + NAME + "; leave it out");
            }
            return Optional.empty();
        }
        if (!HoldOut.isFraction(fraction)) {
            throw new UsageException(
                    NAME + " " + fraction + " is no part of the rows; give a number above 0 and below 1");
        }
        return Optional.of(new HoldOut(fraction, seed()));
    }
}
