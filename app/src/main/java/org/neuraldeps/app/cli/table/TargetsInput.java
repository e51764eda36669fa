package org.neuraldeps.app.cli.table;

import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.CategoryWords;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;
import picocli.CommandLine.Option;

/** Exactly one of the ways to say which targets. */
final class TargetsInput {

    @Option(
            names = "--targets",
            paramLabel = "LIST",
            required = true,
            description = "Categories between commas: names, WordNet ids, indices, *patterns* and @FILE.")
    private String targets;

    @Option(names = "--all", required = true, description = "Every category.")
    private boolean all;

    @Option(
            names = "--every",
            paramLabel = "N",
            required = true,
            description = "Every Nth category, from the first on.")
    private Integer every;

    /** @throws UsageException if it is no step, before any data are opened */
    void require() {
        if (every != null && every < 1) {
            throw new UsageException("--every " + every + ": there is no such step; give a whole number of at least 1");
        }
    }

    List<Integer> in(Categories categories) {
        if (targets != null) {
            return CategoryWords.list(categories, "--targets", targets).stream()
                    .map(CategoryRef::index)
                    .toList();
        }
        int step = all ? 1 : every;
        return IntStream.range(0, categories.size())
                .filter(index -> index % step == 0)
                .boxed()
                .toList();
    }
}
