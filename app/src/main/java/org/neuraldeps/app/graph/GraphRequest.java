package org.neuraldeps.app.graph;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * A graph as somebody wants it: all that it is made of but the data. The window and the command line make the same request,
 * and equal requests on equal data make equal graphs.
 *
 * @param state target, bases and targets, and λ
 * @param scope which dependencies
 * @param filter which of them are left out
 */
public record GraphRequest(ExplorerState state, GraphScope scope, EdgeFilter filter) {

    /**
     * Computes what is needed and makes the document.
     *
     * @param data what the state's request has opened
     * @throws org.neuraldeps.solver.data.DataException if the graph is not offered for these data
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public GraphDocument make(OpenedDataset data, Progress progress, Workers workers) {
        SolvedGraph solved = need(data).compute(Optional.empty(), progress, workers);
        progress.at(1, "centralities and communities");
        return new GraphDescription(this, solved).document(progress);
    }

    private SolveGraph need(OpenedDataset data) {
        return new SolveGraph(data, scope, state.problem(), state.lambda());
    }
}
