package org.neuraldeps.app.cli.figure;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.FindHierarchy;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.solver.data.DataException;
import picocli.CommandLine.Option;

/** What the colour of a category tells in a picture of all categories. */
final class ColourOption {

    @Option(
            names = "--colour",
            paramLabel = "BY",
            description = "What the colour and shape of a category tell: community (of the Θ shown, by Σ |θ|, named by"
                    + " its hub) or branch (of the hierarchy) (default: plain, nothing).")
    private String colour;

    /** @throws org.neuraldeps.app.cli.console.UsageException if there is no such choice */
    DotColour colour() {
        return AllEdgesOptions.one("--colour", colour, DotColour.class, DotColour.PLAIN);
    }

    /** @throws DataException if branches are asked for of categories of which no hierarchy is known */
    void require(OpenedDataset data, Console console) {
        if (colour() == DotColour.BRANCH
                && new FindHierarchy(data)
                        .compute(Optional.empty(), console.progress(), console.workers())
                        .isEmpty()) {
            throw new DataException(
                    data.request().displayName(),
                    "--colour branch has no branches: no hierarchy is known of these categories",
                    "give --hierarchy FILE, or a file hierarchy.tsv beside the logits");
        }
    }
}
