package org.neuraldeps.app.cli.input;

import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;

/** Finds the categories that the words of an option mean. */
public final class CategoryWords {

    private CategoryWords() {}

    /**
     * The category that an index, a WordNet id or a name means.
     *
     * @param option where the words stand
     * @throws UsageException if nothing or more than one category is meant; the message lists the candidates
     */
    public static CategoryRef one(Categories categories, String option, String words) {
        if (words.isBlank()) {
            throw new UsageException(option + " is empty; give an index, a WordNet id or a name");
        }
        try {
            return CategoryRef.of(categories.resolve(words));
        } catch (DataException e) {
            throw new UsageException(e.getMessage().replaceFirst("^target ", option + " "), e);
        }
    }

    /**
     * The categories named between commas, each once, in the order given.
     *
     * @throws UsageException as {@link #one} does, and if none is named
     */
    public static List<CategoryRef> list(Categories categories, String option, String text) {
        List<CategoryRef> found = Stream.of(text.split(",", -1))
                .filter(words -> !words.isBlank())
                .map(words -> one(categories, option, words))
                .distinct()
                .toList();
        if (found.isEmpty()) {
            throw new UsageException(option + " is empty; give categories between commas");
        }
        return found;
    }
}
