package org.neuraldeps.app.cli.figure;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.input.CategoryWords;
import org.neuraldeps.app.state.Pins;
import org.neuraldeps.solver.data.Categories;
import picocli.CommandLine.Option;

/** Which categories are lit up. */
final class PinOption {

    @Option(
            names = "--pin",
            paramLabel = "CATEGORY",
            description = "Light up a category, as a click in the window does. May be repeated.")
    private List<String> pins = List.of();

    /** @throws org.neuraldeps.app.cli.console.UsageException if nothing or more than one category is meant */
    Pins in(Categories categories) {
        return new Pins(pins.stream()
                .map(words -> CategoryWords.one(categories, "--pin", words))
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
