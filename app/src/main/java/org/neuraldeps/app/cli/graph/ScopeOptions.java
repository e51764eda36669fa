package org.neuraldeps.app.cli.graph;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.SeveralTargetsOptions;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.graph.GraphScope;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.Problem;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which dependencies the graph has: of several targets on common bases, round one target, or of all categories. */
final class ScopeOptions {

    @Mixin
    private SeveralTargetsOptions several;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "The neighbourhood of --target: 1 for what predicts it, 2 also for what predicts that.")
    private Integer steps;

    @Option(names = "--all", description = "The dependencies of every category.")
    private boolean all;

    GraphScope scope() {
        if (all) {
            return GraphScope.ALL;
        }
        if (steps == null) {
            return GraphScope.SEVERAL;
        }
        return steps == 1 ? GraphScope.ONE_STEP : GraphScope.TWO_STEPS;
    }

    /** @throws UsageException if what is said does not go together, before any data are opened */
    void require(LambdaSetting lambda) {
        if (all && (steps != null || several.namesOne() || several.saysSeveral())) {
            throw new UsageException("--all has every category as a target; leave out --steps, --target, --targets and"
                    + " --bases, or leave out --all");
        }
        if (steps != null) {
            requireSteps();
        } else if (!all) {
            several.require(lambda);
        }
    }

    private void requireSteps() {
        if (steps != 1 && steps != 2) {
            throw new UsageException("--steps " + steps + ": a neighbourhood has 1 or 2 steps; for more take --all");
        }
        if (!several.namesOne()) {
            throw new UsageException("--steps goes from one category; name it with --target");
        }
        if (several.saysSeveral()) {
            throw new UsageException("--steps takes all others as predictors; leave out --targets and --bases");
        }
    }

    /** What is solved; of all categories the first stands for the target. */
    Problem problem(OpenedDataset data, Console console) {
        Categories categories = data.dataset().categories();
        if (scope() == GraphScope.SEVERAL) {
            return several.problem(data, console);
        }
        CategoryRef target = several.named(categories).orElseGet(() -> CategoryRef.of(categories, 0));
        return new Problem(target, Optional.empty());
    }
}
