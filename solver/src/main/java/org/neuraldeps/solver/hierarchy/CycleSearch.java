package org.neuraldeps.solver.hierarchy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for a concept that is a kind of itself. Iterative, so that a long chain is no deep recursion. */
final class CycleSearch {

    private final Map<String, List<String>> parents = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();

    CycleSearch(Collection<Concept> concepts) {
        concepts.forEach(concept -> parents.put(concept.id(), concept.parents()));
    }

    Optional<List<String>> first() {
        return parents.keySet().stream()
                .map(this::from)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Walks up from a concept, depth first; the way walked so far is kept with how many parents of each were tried. */
    private Optional<List<String>> from(String start) {
        List<String> way = new ArrayList<>(List.of(start));
        Map<String, Integer> tried = new HashMap<>(Map.of(start, 0));
        while (!way.isEmpty()) {
            String at = way.get(way.size() - 1);
            List<String> above = parents.getOrDefault(at, List.of());
            int next = tried.get(at);
            if (done.contains(at) || next == above.size()) {
                done.add(at);
                tried.remove(at);
                way.remove(way.size() - 1);
            } else {
                tried.put(at, next + 1);
                String parent = above.get(next);
                if (tried.containsKey(parent)) {
                    List<String> cycle = new ArrayList<>(way.subList(way.indexOf(parent), way.size()));
                    cycle.add(parent);
                    return Optional.of(cycle);
                }
                way.add(parent);
                tried.put(parent, 0);
            }
        }
        return Optional.empty();
    }
}
