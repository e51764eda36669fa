package org.neuraldeps.solver.io;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;

/**
 * A list of categories as text in UTF-8: a name, a WordNet id or an index a line. Empty lines and lines that begin with #
 * say nothing.
 */
public final class CategoryList {

    private CategoryList() {}

    /**
     * The categories of a list, each once, in its order.
     *
     * @throws DataException if it cannot be read, or is empty, or at the first line that does not name one category
     */
    public static List<Category> read(Path file, Categories categories) {
        List<String> lines = TextLines.of(file, "a list of categories", "write one category a line");
        Set<Category> found = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).strip();
            if (!words.isEmpty() && !words.startsWith("#")) {
                found.add(one(categories, words, file + " line " + (i + 1)));
            }
        }
        if (found.isEmpty()) {
            throw new DataException(file.toString(), "names no category", "write one a line");
        }
        return List.copyOf(found);
    }

    /** A list that {@link #read} reads as the same categories: by name where that is clear, else by id or index. */
    public static String text(List<Category> list, Categories categories) {
        StringBuilder text = new StringBuilder();
        list.forEach(category -> text.append(words(category, categories)).append('\n'));
        return text.toString();
    }

    private static String words(Category category, Categories categories) {
        for (String words : List.of(category.name(), category.wnid())) {
            if (!words.startsWith("#") && words.strip().equals(words) && means(words, category, categories)) {
                return words;
            }
        }
        return Integer.toString(category.index());
    }

    private static boolean means(String words, Category category, Categories categories) {
        try {
            return !words.isEmpty()
                    && words.lines().count() == 1
                    && categories.resolve(words).equals(category);
        } catch (DataException e) {
            return false;
        }
    }

    private static Category one(Categories categories, String words, String place) {
        try {
            return categories.resolve(words);
        } catch (DataException e) {
            String[] said = e.getMessage().replaceFirst("^target ", "").split("; ", 2);
            throw new DataException(place, said[0], said[said.length - 1], e);
        }
    }
}
