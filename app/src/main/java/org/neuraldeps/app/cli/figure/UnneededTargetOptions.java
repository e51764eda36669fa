package org.neuraldeps.app.cli.figure;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.CategoryWords;
import org.neuraldeps.app.cli.input.TargetOptions;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.Problem;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import picocli.CommandLine.Option;

/** A figure over targets that a rule chooses: one is named only to say what λ means. */
final class UnneededTargetOptions implements TargetOptions {

    private final boolean isOfAll;

    @Option(
            names = {"-t", "--target"},
            paramLabel = "T",
            description =
                    "The category that --lambda is meant for, and --lambda-ratio where not all targets are shown; with"
                            + " --nonzeros none is needed.")
    private String target;

    /** @param isOfAll whether all targets are shown, which have a λ/λ_max in common */
    UnneededTargetOptions(boolean isOfAll) {
        this.isOfAll = isOfAll;
    }

    @Override
    public void require(LambdaSetting lambda) {
        if (target != null || lambda instanceof LambdaSetting.Nonzeros) {
            return;
        }
        if (isOfAll && lambda instanceof LambdaSetting.Absolute) {
            throw new UsageException(
                    "--lambda is meant for one target, whose λ/λ_max all others get; give its --target, or"
                            + " --lambda-ratio or --nonzeros, which are meant for every target");
        }
        if (!isOfAll) {
            throw new UsageException("--lambda and --lambda-ratio are meant for one target; give its --target, or"
                    + " --nonzeros, which is meant for every target");
        }
    }

    @Override
    public Problem problem(OpenedDataset data, Console console) {
        Categories categories = data.dataset().categories();
        CategoryRef named =
                target == null ? CategoryRef.of(categories, 0) : CategoryWords.one(categories, "--target", target);
        return new Problem(named, Optional.empty());
    }
}
