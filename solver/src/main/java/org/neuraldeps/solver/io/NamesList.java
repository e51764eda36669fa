package org.neuraldeps.solver.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.DataException;

/** Names of categories as a list: one a line, in the order of the columns; perhaps each behind its WordNet id, as in synset_words.txt. */
final class NamesList {

    private static final Pattern WITH_ID = Pattern.compile("(n\\d{8})\\s+(\\S.*)");

    private NamesList() {}

    /**
     * Reads lines.
     *
     * @param place what to call them in messages
     * @throws DataException if there are none, or one of them is empty before the last
     */
    static Categories of(List<String> lines, String place) {
        List<String> names = lines.stream().map(String::strip).toList();
        int count = names.size();
        while (count > 0 && names.get(count - 1).isEmpty()) {
            count--;
        }
        if (count == 0) {
            throw new DataException(
                    place, "it holds no categories", "write one name a line, in the order of the columns");
        }
        int empty = names.subList(0, count).indexOf("");
        if (empty >= 0) {
            throw new DataException(
                    place + ", line " + (empty + 1), "no name", "write one name a line, for every column");
        }
        return of(names.subList(0, count));
    }

    private static Categories of(List<String> lines) {
        boolean haveIds = lines.stream().allMatch(line -> WITH_ID.matcher(line).matches());
        if (!haveIds) {
            return plain(lines);
        }
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            Matcher parts = WITH_ID.matcher(line);
            if (parts.matches()) {
                ids.add(parts.group(1));
                names.add(parts.group(2));
            }
        }
        return withSynonyms(ids, names);
    }

    /** Names as they are. */
    static Categories plain(List<String> names) {
        List<Category> categories = new ArrayList<>();
        for (String name : names) {
            categories.add(new Category(categories.size(), "", name, ""));
        }
        return new Categories(categories);
    }

    /**
     * Names as ImageNet has them, some for each category with commas between: the first is its name, where no other category
     * has it, and all are its synonyms.
     *
     * @param ids WordNet ids, or empty words
     */
    static Categories withSynonyms(List<String> ids, List<String> words) {
        List<String> firsts = words.stream().map(NamesList::first).toList();
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String all = words.get(i);
            boolean isAlone = firsts.indexOf(firsts.get(i)) == firsts.lastIndexOf(firsts.get(i));
            String name = isAlone ? firsts.get(i) : all;
            categories.add(new Category(i, ids.get(i), name, name.equals(all) ? "" : all));
        }
        return new Categories(categories);
    }

    private static String first(String words) {
        int comma = words.indexOf(", ");
        return comma > 0 ? words.substring(0, comma) : words;
    }
}
