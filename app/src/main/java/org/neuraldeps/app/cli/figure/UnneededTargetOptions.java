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

    @Option(
            names = {"-t", "--target"},
            paramLabel = "T",
            description =
                    "The category that --lambda and --lambda-ratio are meant for; with --nonzeros none is needed.")
    private String target;

    @Override
    public void require(LambdaSetting lambda) {
        if (target == null && !(lambda instanceof LambdaSetting.Nonzeros)) {
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
