package org.neuraldeps.solver.hierarchy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Concepts and what each is a kind of: a directed graph without cycles, one concept at the top. A concept may have several
 * parents. Immutable.
 */
public final class Taxonomy {

    /** What stands above everything where several concepts have nothing above them. */
    static final String EVERYTHING = "everything";

    private final List<Concept> concepts;
    private final Map<String, Integer> places;
    private final int[][] parents;
    private final int[] depths;
    private final int root;

    private Taxonomy(List<Concept> concepts, Map<String, Integer> places) {
        this.concepts = List.copyOf(concepts);
        this.places = places;
        this.parents = concepts.stream()
                .map(concept -> concept.parents().stream().mapToInt(places::get).toArray())
                .toArray(int[][]::new);
        this.root = firstTop();
        this.depths = depths();
    }

    /**
     * Of concepts in any order, with ids that are all different and not empty. A parent that is not among them becomes a concept of its own, whose name is its id; where several
     * are at the top, one is put above them.
     *
     * @throws IllegalArgumentException if there is none, or one is above itself: see {@link #cycle}
     */
    public static Taxonomy of(Collection<Concept> given) {
        List<Concept> concepts = completed(given);
        Map<String, Integer> places = places(concepts);
        Optional<List<String>> cycle = cycle(concepts);
        if (cycle.isPresent()) {
            throw new IllegalArgumentException("above itself: " + cycle.get());
        }
        return new Taxonomy(concepts, places);
    }

    /**
     * The ids of a cycle, each a kind of the next, the first again at the end; empty where there is none, as there should be.
     *
     * @param concepts parents that are not among them are at the top
     */
    public static Optional<List<String>> cycle(Collection<Concept> concepts) {
        return new CycleSearch(concepts).first();
    }

    private static List<Concept> completed(Collection<Concept> given) {
        Map<String, Concept> all = new LinkedHashMap<>();
        given.forEach(concept -> all.put(concept.id(), concept));
        given.stream()
                .flatMap(concept -> concept.parents().stream())
                .forEach(id -> all.computeIfAbsent(id, top -> new Concept(top, top, List.of(), Concept.EVERYDAY)));
        List<Concept> tops =
                all.values().stream().filter(c -> c.parents().isEmpty()).toList();
        if (tops.size() > 1) {
            // No id of a file is empty, so it stands for nothing else.
            tops.forEach(top -> all.put(top.id(), new Concept(top.id(), top.name(), List.of(""), top.use())));
            all.put("", new Concept("", EVERYTHING, List.of(), Concept.EVERYDAY));
        }
        return List.copyOf(all.values());
    }

    private static Map<String, Integer> places(List<Concept> concepts) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < concepts.size(); i++) {
            places.put(concepts.get(i).id(), i);
        }
        return places;
    }

    private int firstTop() {
        for (int i = 0; i < parents.length; i++) {
            if (parents[i].length == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no concept");
    }

    /** Each after all its parents, so that a concept is deeper than whatever it is a kind of. */
    private int[] depths() {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            children.add(new ArrayList<>(1));
        }
        for (int i = 0; i < parents.length; i++) {
            for (int parent : parents[i]) {
                children.get(parent).add(i);
            }
        }
        int[] found = new int[parents.length];
        int[] waiting = Arrays.stream(parents).mapToInt(above -> above.length).toArray();
        found[root] = 1;
        Deque<Integer> next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            int at = next.remove();
            for (int child : children.get(at)) {
                found[child] = Math.max(found[child], found[at] + 1);
                waiting[child]--;
                if (waiting[child] == 0) {
                    next.add(child);
                }
            }
        }
        return found;
    }

    /** How many concepts there are. */
    public int size() {
        return concepts.size();
    }

    /** The concept at a place. */
    public Concept concept(int place) {
        return concepts.get(place);
    }

    /** The place of a concept; empty where there is none of this id. */
    public OptionalInt find(String id) {
        Integer place = id.isEmpty() ? null : places.get(id);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The place of the concept that is above all others. */
    public int root() {
        return root;
    }

    /** Concepts on the longest way from the root, both ends counted; 1 for the root. */
    public int depth(int place) {
        return depths[place];
    }

    /** The places of what a concept is a kind of, the one that matters most first. */
    int[] parents(int place) {
        return parents[place];
    }
}
