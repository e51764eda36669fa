package org.neuraldeps.solver.labs;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What there is to say of a head before or after a cut.
 *
 * @param stars of the dependencies, in the order in which they are set
 * @param accuracy over the test rows
 * @param aupr how well rows of none of the categories are told from test rows, by each score; empty where there are no such rows
 */
public record CutState(List<CutStar> stars, Hits accuracy, Map<AnomalyScore, Aupr> aupr) {

    public CutState {
        stars = List.copyOf(stars);
        aupr = Collections.unmodifiableMap(new TreeMap<>(aupr));
    }
}
