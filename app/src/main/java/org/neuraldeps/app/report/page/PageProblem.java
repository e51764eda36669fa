package org.neuraldeps.app.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Several;

/**
 * One target as it is solved, and every step that shows it: steps that differ in λ or in words share one path.
 *
 * @param data of the steps
 * @param states of the steps, in their order; at least one
 */
record PageProblem(OpenedDataset data, List<ExplorerState> states) {

    /** What tells one path from another. */
    record Key(OpenedDataset data, int target, Formulation how) {
        static Key of(PageStep step) {
            return new Key(
                    step.data(),
                    step.state().target(),
                    Formulation.of(step.state().problem()));
        }
    }

    /** What targets over common bases have in common. */
    record Group(OpenedDataset data, Optional<Several> several, Formulation how) {
        static Group of(PageProblem problem) {
            ExplorerState first = problem.states.get(0);
            return new Group(problem.data, first.problem().several(), Formulation.of(first.problem()));
        }
    }

    /** The problems of some steps, each once, in the order of the steps. */
    static Map<Key, PageProblem> of(List<PageStep> steps) {
        Map<Key, PageProblem> problems = new LinkedHashMap<>();
        for (PageStep step : steps) {
            problems.computeIfAbsent(Key.of(step), key -> new PageProblem(key.data(), new ArrayList<>()))
                    .states
                    .add(step.state());
        }
        return problems;
    }

    int target() {
        return states.get(0).target();
    }
}
