package org.neuraldeps.solver.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Divides categories into branches. At first all are one, that of the root. Then, again and again, a concept below is set apart
 * with all of its branch that is a kind of it: of the everyday words that leave no branch too small, those are looked at that
 * divide a branch nearly as evenly as the best does (the product of both sizes is at least 9/10 of the largest), and among them
 * the word that is used most is taken. At last a branch goes by the lowest everyday word for all that is in it. Where a concept has several parents, the first one counts.
 */
final class Branching {

    /** More are told apart neither by colour nor in a legend. */
    static final int MOST = 12;

    /** The smallest part of all categories that is a branch; never fewer than two. */
    static final double SMALLEST_SHARE = 0.01;

    private static final double NEARLY_AS_EVEN = 0.9;

    private final Taxonomy taxonomy;
    private final int[][] lineages;
    private final int[] at;
    private final Set<Integer> chosen = new TreeSet<>();

    /** @param nodes the concept of each category, -1 for one that has none */
    Branching(Taxonomy taxonomy, int[] nodes) {
        this.taxonomy = taxonomy;
        this.lineages = Arrays.stream(nodes).mapToObj(this::lineage).toArray(int[][]::new);
        this.at = Arrays.stream(nodes)
                .map(node -> node < 0 ? -1 : taxonomy.root())
                .toArray();
        chosen.add(taxonomy.root());
        while (chosen.size() < MOST && divide()) {
            // Each division sets one more branch apart.
        }
        nameAll();
    }

    /** The concept and what is above it, by first parents, up to the root. */
    private int[] lineage(int node) {
        List<Integer> way = new ArrayList<>();
        int next = node;
        while (next >= 0) {
            way.add(next);
            int[] parents = taxonomy.parents(next);
            next = parents.length == 0 ? -1 : parents[0];
        }
        return way.stream().mapToInt(Integer::intValue).toArray();
    }

    private record Cut(int concept, int branch, long evenness) {}

    private boolean divide() {
        List<Cut> cuts = cuts();
        long best = cuts.stream().mapToLong(Cut::evenness).max().orElse(0);
        cuts.stream()
                .filter(cut -> cut.evenness() > 0 && cut.evenness() >= NEARLY_AS_EVEN * best)
                .max(Comparator.<Cut>comparingInt(
                                cut -> taxonomy.concept(cut.concept()).use())
                        .thenComparingLong(Cut::evenness)
                        .thenComparing(Comparator.comparingInt(Cut::concept).reversed()))
                .ifPresent(this::setApart);
        return best > 0;
    }

    private List<Cut> cuts() {
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> below = new HashMap<>();
        for (int category = 0; category < at.length; category++) {
            if (at[category] >= 0) {
                int branch = at[category];
                sizes.merge(branch, 1, Integer::sum);
                for (int concept : lineages[category]) {
                    if (concept == branch) {
                        break;
                    }
                    below.computeIfAbsent(branch, b -> new HashMap<>()).merge(concept, 1, Integer::sum);
                }
            }
        }
        double smallest = Math.max(2, SMALLEST_SHARE * at.length);
        List<Cut> cuts = new ArrayList<>();
        below.forEach((branch, inside) -> inside.forEach((concept, size) -> {
            if (size >= smallest && taxonomy.concept(concept).use() >= Concept.EVERYDAY) {
                cuts.add(new Cut(concept, branch, (long) size * (sizes.get(branch) - size)));
            }
        }));
        return cuts;
    }

    private void setApart(Cut cut) {
        chosen.add(cut.concept());
        for (int category = 0; category < at.length; category++) {
            if (at[category] == cut.branch() && isBelow(category, cut.concept())) {
                at[category] = cut.concept();
            }
        }
    }

    /** What all of a branch are kinds of may have a word of its own: then that names it. */
    private void nameAll() {
        for (int branch : List.copyOf(chosen)) {
            int[] members =
                    IntStream.range(0, at.length).filter(i -> at[i] == branch).toArray();
            int name = members.length == 0 ? branch : common(branch, members);
            Arrays.stream(members).forEach(member -> at[member] = name);
            chosen.add(name);
        }
    }

    private int common(int branch, int[] members) {
        return Arrays.stream(lineages[members[0]])
                .filter(concept ->
                        concept == branch || taxonomy.concept(concept).use() >= Concept.EVERYDAY)
                .filter(concept -> Arrays.stream(members).allMatch(member -> isBelow(member, concept)))
                .findFirst()
                .orElse(branch);
    }

    private boolean isBelow(int category, int concept) {
        return Arrays.stream(lineages[category]).anyMatch(above -> above == concept);
    }

    /** The concept of each category's branch; -1 for a category without a concept. */
    int[] concepts() {
        return at.clone();
    }

    /**
     * The concepts of branches that have categories, related ones beside each other: what is left of one before what was set apart,
     * else in the order of their first categories.
     */
    int[] order() {
        Map<Integer, Integer> first = new HashMap<>();
        for (int category = 0; category < at.length; category++) {
            for (int concept : lineages[category]) {
                first.putIfAbsent(concept, category);
            }
        }
        return Arrays.stream(at)
                .filter(concept -> concept >= 0)
                .distinct()
                .boxed()
                .sorted(Comparator.comparing(concept -> firstsDown(concept, first), Arrays::compare))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] firstsDown(int concept, Map<Integer, Integer> first) {
        int[] way = lineage(concept);
        return IntStream.range(0, way.length)
                .map(i -> first.get(way[way.length - 1 - i]))
                .toArray();
    }

    /** Whether categories of other branches are kinds of a concept. */
    boolean isRest(int concept) {
        return IntStream.range(0, at.length).anyMatch(i -> at[i] != concept && isBelow(i, concept));
    }
}
