package org.neuraldeps.app.cli.input;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.Problem;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialChoice;
import picocli.CommandLine.Option;

/** Several targets over common bases: how many, or which. */
public final class SeveralTargetsOptions implements TargetOptions {

    @Option(
            names = {"-t", "--target"},
            paramLabel = "T",
            description = "A category that is to be among the targets. --lambda is meant for it, among all its others;"
                    + " --lambda-ratio and --nonzeros are meant for every target.")
    private String target;

    @Option(
            names = "--targets",
            paramLabel = "N|LIST",
            description = "How many targets, or which: names, WordNet ids, indices, patterns such as *terrier* or @FILE"
                    + " with one a line, between commas; a comma behind a single index makes it a list (default: "
                    + RadialChoice.TARGETS
                    + ", or a tenth of the categories).")
    private String targets;

    @Option(
            names = "--bases",
            paramLabel = "N|LIST",
            description = "How many bases, or which (default: " + RadialChoice.BASES + ", or as many as there are).")
    private String bases;

    /** Whether bases or targets were said, by number or by name. */
    public boolean saysSeveral() {
        return targets != null || bases != null;
    }

    /** The one category that was named, if one was. */
    public Optional<CategoryRef> named(Categories categories) {
        return Optional.ofNullable(target).map(words -> CategoryWords.one(categories, "--target", words));
    }

    /** Whether one category was named. */
    public boolean namesOne() {
        return target != null;
    }

    @Override
    public void require(LambdaSetting lambda) {
        if (target == null && lambda instanceof LambdaSetting.Absolute) {
            throw new UsageException("--lambda is meant for one target; give its --target, or --lambda-ratio or"
                    + " --nonzeros, which are meant for every target");
        }
    }

    @Override
    public Problem problem(OpenedDataset data, Console console) {
        Categories categories = data.dataset().categories();
        CountOrList inside = CountOrList.of(categories, "--targets", Optional.ofNullable(targets));
        CountOrList around = CountOrList.of(categories, "--bases", Optional.ofNullable(bases));
        Optional<CategoryRef> named = named(categories);
        SeveralChoice choice = new SeveralChoice(data, console.progress());
        if (inside.isUnsaid() && around.isUnsaid()) {
            choice.requireStandard();
            return new Problem(named.orElseGet(choice::firstOfStandard), Optional.empty());
        }
        RadialChoice chosen = choice.of(inside, around, named);
        inside.fewer("targets", chosen.targets().length).ifPresent(console::note);
        around.fewer("bases", chosen.bases().length).ifPresent(console::note);
        CategoryRef main = named.orElseGet(() -> CategoryRef.of(categories, chosen.targets()[0]));
        return new Problem(main, Optional.of(Several.of(chosen, categories)));
    }
}
