package org.neuraldeps.app.cli.input;

import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;
import picocli.CommandLine.Option;

/** The one category that a command is about. */
public final class TargetOption {

    @Option(
            names = {"-t", "--target"},
            required = true,
            paramLabel = "T",
            description = "The category to predict: an index, a WordNet id or a name.")
    private String target;

    /** The category that is meant; see {@link CategoryWords#one}. */
    public CategoryRef in(Categories categories) {
        return CategoryWords.one(categories, "--target", target);
    }
}
