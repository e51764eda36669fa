package org.neuraldeps.app.cli.lab;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.input.CategoryWords;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.TextLines;
import picocli.CommandLine.Option;

/** Which dependencies are cut: a target and its predictor, and further pairs. */
final class PairOptions {

    private static final String TARGET = "--target";
    private static final String PREDICTOR = "--predictor";
    private static final String PAIR = "--pair";

    @Option(
            names = {"-t", TARGET},
            paramLabel = "T",
            description = "The category that is predicted: an index, a WordNet id or a name.")
    private String target;

    @Option(names = PREDICTOR, paramLabel = "P", description = "The category that it is not to depend on any more.")
    private String predictor;

    @Option(
            names = PAIR,
            paramLabel = "T:P",
            description = "A further pair to cut at the same time, as often as there are; @FILE has one a line.")
    private List<String> pairs = List.of();

    /** @throws UsageException if no pair is named, or half of one, before any data are opened */
    void require() {
        if ((target == null) != (predictor == null)) {
            throw new UsageException((target == null ? TARGET : PREDICTOR)
                    + " is missing: a dependency has a target and a predictor; give both");
        }
        if (target == null && pairs.isEmpty()) {
            throw new UsageException(
                    "no dependency is named; give --target and --predictor, or --pair \"goldfish:bell pepper\"");
        }
    }

    /**
     * The pairs that are meant.
     *
     * @throws UsageException if a category is not there or not clear, or a pair is one category or named twice
     */
    List<CutPair> in(Categories categories) {
        Stream<CutPair> first = target == null
                ? Stream.of()
                : Stream.of(pair(
                        CategoryWords.one(categories, TARGET, target),
                        CategoryWords.one(categories, PREDICTOR, predictor)));
        List<CutPair> all = Stream.concat(
                        first, pairs.stream().flatMap(PairOptions::lines).map(words -> pair(categories, words)))
                .toList();
        Set<CutPair> seen = new HashSet<>();
        all.stream().filter(pair -> !seen.add(pair)).findFirst().ifPresent(pair -> {
            throw new UsageException(PAIR + " \"" + pair.target().name() + ":"
                    + pair.predictor().name() + "\": the pair is named twice; name each once");
        });
        return all;
    }

    /** What stands in the option, or in the lines of a file. */
    private static Stream<String> lines(String words) {
        if (!words.startsWith("@")) {
            return Stream.of(words);
        }
        Path file = Path.of(words.substring(1));
        return TextLines.of(file, "a list of pairs", "write a pair T:P a line").stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static CutPair pair(Categories categories, String words) {
        int colon = words.indexOf(':');
        if (colon < 0) {
            throw new UsageException(PAIR + " \"" + words + "\" is no pair; write a target, a colon and a predictor");
        }
        return pair(
                CategoryWords.one(categories, PAIR, words.substring(0, colon).strip()),
                CategoryWords.one(categories, PAIR, words.substring(colon + 1).strip()));
    }

    private static CutPair pair(CategoryRef target, CategoryRef predictor) {
        try {
            return new CutPair(target, predictor);
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
