package org.neuraldeps.app.cli;

import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;

/** Finds the categories that options name. */
final class Targets {

    private Targets() {}

    /** @throws UsageException if nothing or more than one category is meant; the message lists the candidates */
    static int resolve(Categories categories, String option, String words) {
        if (words.isBlank()) {
            throw new UsageException(option + " is empty; give an index, a WordNet id or a name");
        }
        try {
            return categories.resolve(words).index();
        } catch (DataException e) {
            throw new UsageException(e.getMessage().replaceFirst("^target ", option + " "), e);
        }
    }

    /** The categories named between commas, each once, in the order given. */
    static List<Integer> list(Categories categories, String option, String text) {
        List<Integer> found = Stream.of(text.split(",", -1))
                .filter(words -> !words.isBlank())
                .map(words -> resolve(categories, option, words))
                .distinct()
                .toList();
        if (found.isEmpty()) {
            throw new UsageException(option + " is empty; give categories between commas");
        }
        return found;
    }
}
