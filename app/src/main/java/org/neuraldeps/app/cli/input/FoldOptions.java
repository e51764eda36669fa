package org.neuraldeps.app.cli.input;

import java.util.Optional;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.data.Folding;
import picocli.CommandLine.Option;

/** Cross-validation of λ. */
public final class FoldOptions {

    /** The option that asks for it. */
    public static final String NAME = "--cv";

    private static final String SEED = "--cv-seed";

    @Option(
            names = NAME,
            paramLabel = "K",
            description = "Cross-validate λ on K folds of the fit rows, 5 as a rule; rows that belong together stay"
                    + " together.")
    private Integer folds;

    @Option(names = SEED, paramLabel = "S", description = "Which rows go into which fold. Default: 1.")
    private Integer seed;

    /** Whether folds to choose λ were asked for. */
    public boolean isAsked() {
        return folds != null;
    }

    /**
     * What was asked for.
     *
     * @throws UsageException if it is no number of folds, or a seed stands for nothing
     */
    public Optional<Folding> folding() {
        if (folds == null) {
            if (seed != null) {
                throw new UsageException(SEED + " " + seed + " belongs to folds, which nothing asks for; leave it out");
            }
            return Optional.empty();
        }
        return Optional.of(of(NAME, folds));
    }

    /**
     * So many folds by the seed.
     *
     * @param option which asks for them, for the message
     * @throws UsageException if it is no number of folds
     */
    public Folding of(String option, int count) {
        if (!Folding.isCount(count)) {
            throw new UsageException(option + " " + count + " is no number of folds; give one from 2 to " + Folding.MOST
                    + ", such as 5");
        }
        if (seed != null && seed < 0) {
            throw new UsageException(SEED + " " + seed + " is negative; give a whole number from 0 on");
        }
        return new Folding(count, seed == null ? Folding.USUAL_SEED : seed);
    }
}
