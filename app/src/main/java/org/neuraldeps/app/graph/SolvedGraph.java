package org.neuraldeps.app.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * The solutions that a graph is made of.
 *
 * @param data what they were computed from
 * @param solutions one per target that was solved
 * @param layout where bases and targets stand; empty where the graph has no places
 * @param steps how far each category of a neighbourhood is from its target; empty for other graphs
 * @param notes what somebody who reads the graph should know beside it, a sentence each
 */
public record SolvedGraph(
        OpenedDataset data,
        List<Solution> solutions,
        Optional<RadialLayout> layout,
        Map<Integer, Integer> steps,
        List<String> notes) {}
