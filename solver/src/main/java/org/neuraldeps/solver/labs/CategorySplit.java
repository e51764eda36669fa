package org.neuraldeps.solver.labs;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.DataException;

/**
 * The categories of a head in two parts: n1 that it knows, the base, and n2 that are new to it (Sec. 3.2).
 *
 * @param base n1 category indices, ascending
 * @param fresh n2 category indices, ascending: the new ones
 */
public record CategorySplit(List<Integer> base, List<Integer> fresh) {

    /** With fewer there is nothing to tell a base category from. */
    private static final int FEWEST_BASE = 2;

    /** @throws IllegalArgumentException if they do not make up 0 … n - 1, or are not ascending; user input goes through {@link #of} */
    public CategorySplit {
        base = List.copyOf(base);
        fresh = List.copyOf(fresh);
        int n = base.size() + fresh.size();
        boolean[] seen = new boolean[n];
        requireAscending(base, seen);
        requireAscending(fresh, seen);
        requireSizes(n, fresh.size());
    }

    private static void requireAscending(List<Integer> part, boolean[] seen) {
        int last = -1;
        for (int category : part) {
            if (category <= last || category >= seen.length || seen[category]) {
                throw new IllegalArgumentException("category " + category + " is out of place");
            }
            seen[category] = true;
            last = category;
        }
    }

    /**
     * New categories drawn at random, all choices equally likely. The same seed gives the same split everywhere.
     *
     * @param n how many categories there are
     * @param n2 how many of them are to be new
     * @param seed any number
     * @throws DataException if n2 is 0 or leaves fewer than two categories of the base
     */
    public static CategorySplit random(int n, int n2, long seed) {
        requireSizes(n, n2);
        int[] order = IntStream.range(0, n).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < n2; i++) {
            int other = i + random.nextInt(n - i);
            int drawn = order[other];
            order[other] = order[i];
            order[i] = drawn;
        }
        return of(n, Arrays.stream(order, 0, n2).boxed().toList());
    }

    /**
     * New categories by name of their column.
     *
     * @param n how many categories there are
     * @param newCategories indices in any order, each once
     * @throws DataException if there are none or too many, or one is out of range or named twice
     */
    public static CategorySplit of(int n, List<Integer> newCategories) {
        boolean[] isNew = new boolean[n];
        for (int category : newCategories) {
            if (category < 0 || category >= n) {
                throw new DataException(
                        "new category " + category,
                        "there are " + n + " categories",
                        "give indices from 0 to " + (n - 1));
            }
            if (isNew[category]) {
                throw new DataException("new category " + category, "it is named twice", "name each once");
            }
            isNew[category] = true;
        }
        requireSizes(n, newCategories.size());
        return new CategorySplit(
                IntStream.range(0, n).filter(c -> !isNew[c]).boxed().toList(),
                IntStream.range(0, n).filter(c -> isNew[c]).boxed().toList());
    }

    private static void requireSizes(int n, int n2) {
        int most = n - FEWEST_BASE;
        if (most < 1) {
            throw new DataException(
                    "new categories",
                    n + " categories cannot be split into a base of two and new ones",
                    "open data with at least three");
        }
        if (n2 < 1 || n2 > most) {
            throw new DataException(
                    "new categories",
                    n2 + " of " + n + " leaves " + (n2 < 1 ? "nothing to learn" : "a base of " + Math.max(0, n - n2)),
                    "choose between 1 and " + most);
        }
    }

    /** n = n1 + n2, the number of categories. */
    public int categories() {
        return base.size() + fresh.size();
    }

    /**
     * Where each category is: its place in {@link #base()} if it belongs there, otherwise -1 - its place in {@link #fresh()}.
     *
     * @return n numbers, made anew
     */
    int[] places() {
        int[] places = new int[categories()];
        for (int j = 0; j < base.size(); j++) {
            places[base.get(j)] = j;
        }
        for (int c = 0; c < fresh.size(); c++) {
            places[fresh.get(c)] = -1 - c;
        }
        return places;
    }
}
