package org.neuraldeps.solver.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The categories of a second network found among those of a first, by WordNet id where all have one of their own, else by name.
 * Immutable.
 */
public final class CategoryAlignment {

    private static final int MOST_NAMED = 5;

    private final int[] columnOfSecond;
    private final String by;

    private CategoryAlignment(int[] columnOfSecond, String by) {
        this.columnOfSecond = columnOfSecond;
        this.by = by;
    }

    /**
     * Finds every category of one among those of the other.
     *
     * @param place the names of the second network, for a message
     * @throws DataException if some are missing in one of them, naming the first few, or a name is that of several
     */
    public static CategoryAlignment of(Categories first, Categories second, String place) {
        boolean byId = hasIds(first) && hasIds(second);
        String by = byId ? "WordNet id" : "name";
        Function<Category, String> key = byId ? Category::wnid : Category::name;
        if (isSameOrder(first, second, key)) {
            return new CategoryAlignment(IntStream.range(0, first.size()).toArray(), by);
        }
        Map<String, Integer> columns = columns(second, key, place);
        Map<String, Integer> wanted = columns(first, key, place);
        requireAll(first, key, columns, place, "the second network has no");
        requireAll(second, key, wanted, place, "the first network has no");
        int[] order = first.all().stream()
                .mapToInt(category -> columns.get(key.apply(category)))
                .toArray();
        return new CategoryAlignment(order, by);
    }

    /** Columns that stand beside each other need no key that is unique. */
    private static boolean isSameOrder(Categories first, Categories second, Function<Category, String> key) {
        return first.size() == second.size()
                && IntStream.range(0, first.size())
                        .allMatch(j -> key.apply(first.get(j)).equals(key.apply(second.get(j))));
    }

    private static boolean hasIds(Categories categories) {
        return categories.all().stream()
                        .map(Category::wnid)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .count()
                == categories.size();
    }

    private static Map<String, Integer> columns(Categories categories, Function<Category, String> key, String place) {
        Map<String, Integer> columns = new HashMap<>();
        for (Category category : categories.all()) {
            if (columns.put(key.apply(category), category.index()) != null) {
                throw new DataException(
                        place,
                        "the two networks list categories in different orders, and \"" + key.apply(category)
                                + "\" is the name of several",
                        "give WordNet ids in both tables");
            }
        }
        return columns;
    }

    private static void requireAll(
            Categories categories,
            Function<Category, String> key,
            Map<String, Integer> there,
            String place,
            String who) {
        List<String> missing = categories.all().stream()
                .filter(category -> !there.containsKey(key.apply(category)))
                .map(Category::name)
                .toList();
        if (!missing.isEmpty()) {
            String named = missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            String more = missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "";
            throw new DataException(place, who + " " + named + more, "save the logits of both for the same categories");
        }
    }

    /** For every column of the first network that of the same category in the second; a copy. */
    public int[] columnsOfSecond() {
        return columnOfSecond.clone();
    }

    /** For every column of the second network that of the same category in the first. */
    public int[] columnsOfFirst() {
        int[] inverse = new int[columnOfSecond.length];
        for (int j = 0; j < inverse.length; j++) {
            inverse[columnOfSecond[j]] = j;
        }
        return inverse;
    }

    /** How many categories stand in another column of the second network. */
    public int moved() {
        return (int) IntStream.range(0, columnOfSecond.length)
                .filter(j -> columnOfSecond[j] != j)
                .count();
    }

    /** What they were found by: "WordNet id", "name". */
    public String by() {
        return by;
    }
}
