package org.neuraldeps.solver.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The categories in column order, and how a person's words find one of them. */
public final class Categories {

    private static final String NUMBER = "\\d{1,9}";

    private final List<Category> all;
    private final Map<String, List<Category>> byName;
    private final Keys keys;
    private final String[] labels;
    private final Optional<Networks> networks;

    /** The one target that is looked at between networks; -1 for none. */
    private final int own;

    /** @param all one category per column, in column order */
    public Categories(List<Category> all) {
        this.all = List.copyOf(all);
        this.byName = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Category category = all.get(i);
            if (category.index() != i) {
                throw new IllegalArgumentException("category " + category.index() + " stands at place " + i);
            }
            byName.computeIfAbsent(key(category.name()), name -> new ArrayList<>(1))
                    .add(category);
        }
        this.keys = Keys.of(all);
        this.labels = all.stream().map(Category::name).toArray(String[]::new);
        byName.values().stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(List::stream)
                .forEach(category -> labels[category.index()] = withId(category));
        this.networks = Optional.empty();
        this.own = -1;
    }

    private Categories(Categories same, Optional<Networks> networks, int own) {
        this.all = same.all;
        this.byName = same.byName;
        this.keys = same.keys;
        this.labels = same.labels;
        this.networks = networks;
        this.own = own;
    }

    /** The same categories of two networks. */
    public Categories between(Networks two) {
        return new Categories(this, Optional.of(two), own);
    }

    /** The same categories of one network. */
    public Categories ofOne() {
        return new Categories(this, Optional.empty(), -1);
    }

    /** The same as one target sees them: between networks its own category of the predicting one is told from it. */
    public Categories seenFrom(int target) {
        return networks.isEmpty() ? this : new Categories(this, networks, target);
    }

    /** The two networks that have them, where there are two. */
    public Optional<Networks> networks() {
        return networks;
    }

    private static String withId(Category category) {
        return category.name() + " (" + (category.wnid().isEmpty() ? "#" + category.index() : category.wnid()) + ")";
    }

    /** Categories without names: "category 0", "category 1", … */
    public static Categories numbered(int size) {
        return new Categories(IntStream.range(0, size)
                .mapToObj(i -> new Category(i, "", "category " + i, ""))
                .toList());
    }

    /** Categories that have names and nothing else, in column order. */
    public static Categories named(List<String> names) {
        return new Categories(IntStream.range(0, names.size())
                .mapToObj(i -> new Category(i, "", names.get(i), ""))
                .toList());
    }

    /** n, the number of categories. */
    public int size() {
        return all.size();
    }

    /** The category of a column. */
    public Category get(int index) {
        return all.get(index);
    }

    /** All of them, in column order. */
    public List<Category> all() {
        return all;
    }

    /** Whether another category has the same name. */
    public boolean isAmbiguous(int index) {
        return byName.get(key(all.get(index).name())).size() > 1;
    }

    /** The name, with the WordNet id (or index) behind it where the name alone would be ambiguous. */
    public String label(int index) {
        return index == own ? labels[index] + " (" + networks.orElseThrow().predicting() + ")" : labels[index];
    }

    /** What to call a target: between networks with whose it is, and who predicts it. */
    public String targetLabel(int index) {
        return labels[index]
                + networks.map(two -> " (" + two.predicted() + " from " + two.predicting() + ")")
                        .orElse("");
    }

    /**
     * The one category meant by an index, a WordNet id or a name. Case and space around a name do not matter, but where
     * several differ only in them, as tokens of a vocabulary do, the one that is spelled exactly so is meant.
     *
     * @throws DataException if nothing or more than one category is meant; the message lists the candidates
     */
    public Category resolve(String query) {
        String wanted = query.strip();
        List<Category> exact = byName.getOrDefault(key(wanted), List.of()).stream()
                .filter(category -> category.name().equals(query))
                .toList();
        if (exact.size() == 1 && !wanted.matches(NUMBER)) {
            return exact.get(0);
        }
        if (wanted.matches(NUMBER)) {
            int index = Integer.parseInt(wanted);
            if (index < size()) {
                return all.get(index);
            }
            throw new DataException(
                    "target " + wanted,
                    "there are " + size() + " categories",
                    "give an index from 0 to " + (size() - 1));
        }
        List<Category> byId =
                all.stream().filter(c -> c.wnid().equalsIgnoreCase(wanted)).toList();
        List<Category> found = byId.isEmpty() ? byName.getOrDefault(key(wanted), List.of()) : byId;
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty() ? unknown(wanted) : ambiguous(wanted, found);
    }

    /**
     * Categories that match what was typed: by index, WordNet id, name or synonym. Names that begin with the words come
     * first, then names and synonyms that contain them; in column order within each group.
     */
    public List<Category> search(String typed) {
        String words = key(typed);
        if (words.isEmpty()) {
            return all;
        }
        int index = words.matches(NUMBER) ? Integer.parseInt(words) : -1;
        List<Category> first = new ArrayList<>();
        List<Category> then = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean isDirectHit = (i == index && words.equals(Integer.toString(i)))
                    || (words.length() > 2 && all.get(i).wnid().startsWith(words))
                    || keys.names[i].startsWith(words);
            if (isDirectHit) {
                first.add(all.get(i));
            } else if (keys.names[i].contains(words) || keys.synonyms[i].contains(words)) {
                then.add(all.get(i));
            }
        }
        first.addAll(then);
        return List.copyOf(first);
    }

    /** The category whose name is spelled most like what was typed, where one is near. */
    public Optional<Category> nearest(String typed) {
        return NearestSpelling.of(typed, all.stream().map(Category::name).toList())
                .map(name -> byName.get(key(name)).get(0));
    }

    private DataException unknown(String wanted) {
        List<Category> found = search(wanted).stream().limit(5).toList();
        List<Category> near = found.isEmpty() ? nearest(wanted).stream().toList() : found;
        String cure = near.isEmpty()
                ? "give an index from 0 to " + (size() - 1) + ", a WordNet id or a name"
                : "did you mean " + listed(near) + "?";
        return new DataException("target \"" + wanted + "\"", "no such category", cure);
    }

    private static DataException ambiguous(String wanted, List<Category> found) {
        return new DataException(
                "target \"" + wanted + "\"",
                found.size() + " categories have this name",
                "give the index or WordNet id: " + listed(found));
    }

    private static String listed(List<Category> categories) {
        return categories.stream()
                .map(c -> c.index() + (c.wnid().isEmpty() ? "" : " " + c.wnid()) + " " + c.name())
                .collect(Collectors.joining(", "));
    }

    /** What is looked through at every letter that somebody types: made once, of a vocabulary in some 50 ms. */
    private record Keys(String[] names, String[] synonyms) {
        static Keys of(List<Category> all) {
            return new Keys(
                    all.stream().map(category -> key(category.name())).toArray(String[]::new),
                    all.stream().map(category -> key(category.synonyms())).toArray(String[]::new));
        }
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
