package org.neuraldeps.solver.planting;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which categories of some logits were made of which others. Immutable. */
public final class PlantedTruth {

    private final NavigableMap<Integer, PlantedTarget> targets;

    /** @throws IllegalArgumentException if a category is there twice */
    public PlantedTruth(Collection<PlantedTarget> planted) {
        NavigableMap<Integer, PlantedTarget> byColumn = new TreeMap<>();
        for (PlantedTarget target : planted) {
            if (byColumn.put(target.target(), target) != null) {
                throw new IllegalArgumentException("category " + target.target() + " is planted twice");
            }
        }
        targets = Collections.unmodifiableNavigableMap(byColumn);
    }

    /** How a category was made; empty where it was not made of others. */
    public Optional<PlantedTarget> of(int target) {
        return Optional.ofNullable(targets.get(target));
    }

    /** All categories that were made of others, by their columns. */
    public List<PlantedTarget> targets() {
        return List.copyOf(targets.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlantedTruth truth && truth.targets.equals(targets);
    }

    @Override
    public int hashCode() {
        return targets.hashCode();
    }
}
