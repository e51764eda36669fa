package org.neuraldeps.solver.hierarchy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a concept is a kind of, itself first of all, and in how many steps.
 *
 * @param places of these concepts, increasing
 * @param steps the fewest steps up to each
 */
record Ancestors(int[] places, int[] steps) {

    static Ancestors of(Taxonomy taxonomy, int concept) {
        Map<Integer, Integer> steps = new TreeMap<>(Map.of(concept, 0));
        Deque<Integer> next = new ArrayDeque<>();
        next.add(concept);
        while (!next.isEmpty()) {
            int at = next.remove();
            for (int parent : taxonomy.parents(at)) {
                if (steps.putIfAbsent(parent, steps.get(at) + 1) == null) {
                    next.add(parent);
                }
            }
        }
        return new Ancestors(
                steps.keySet().stream().mapToInt(Integer::intValue).toArray(),
                steps.values().stream().mapToInt(Integer::intValue).toArray());
    }
}
