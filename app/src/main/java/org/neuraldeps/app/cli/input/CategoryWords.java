package org.neuraldeps.app.cli.input;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.NamePattern;
import org.neuraldeps.solver.io.CategoryList;

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
     * The categories that are meant between commas, each once, in the order given: names, WordNet ids, indices, patterns of
     * names with * and ?, and @FILE for a list with one category a line.
     *
     * @throws UsageException as {@link #one} does, if a pattern matches nothing, and if none is named
     * @throws DataException if a list cannot be read, or a line of it names no category
     */
    public static List<CategoryRef> list(Categories categories, String option, String text) {
        List<CategoryRef> found = Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> some(categories, option, words))
                .distinct()
                .toList();
        if (found.isEmpty()) {
            throw new UsageException(option + " is empty; give categories between commas");
        }
        return found;
    }

    private static Stream<CategoryRef> some(Categories categories, String option, String words) {
        if (words.startsWith("@")) {
            return CategoryList.read(Path.of(words.substring(1)), categories).stream()
                    .map(CategoryRef::of);
        }
        if (!NamePattern.isPattern(words)) {
            return Stream.of(one(categories, option, words));
        }
        List<Category> matching = new NamePattern(words).in(categories);
        if (matching.isEmpty()) {
            throw new UsageException(
                    option + " \"" + words + "\" matches no name; * stands for any letters, ? for one");
        }
        return matching.stream().map(CategoryRef::of);
    }
}
