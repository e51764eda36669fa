package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedPair;
import org.neuraldeps.app.state.Problem;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * One target between two networks and within them, each with as many categories: whether another network's logits tell more of
 * it than its own network's do.
 *
 * @param data of two networks
 * @param problem the target, and what else says how it is solved
 * @param count k
 * @param bothDirections also what the second network tells of the first
 */
public record CompareNetworks(OpenedDataset data, Problem problem, int count, boolean bothDirections)
        implements Need<CompareNetworks.Answer> {

    /**
     * All of them.
     *
     * @param target what the target is called
     * @param count k
     * @param compared between and within, then where asked for the same of the other direction
     */
    public record Answer(String target, int count, List<Compared> compared) {

        public Answer {
            compared = List.copyOf(compared);
        }
    }

    /**
     * One of them.
     *
     * @param names who predicts whom, told apart as both are; the same twice within a network
     * @param picture the solution
     * @param judged its Table 1
     */
    public record Compared(Networks names, Picture picture, JudgedSolution judged) {

        /** Whether the target is predicted by its own network. */
        public boolean isWithin() {
            return !picture.solved().data().request().isBetween();
        }
    }

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("task.compare");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    /** Between, within, and where asked for the same of the other direction. One more pass over the fit rows of each. */
    @Override
    public Answer compute(Optional<Answer> before, Progress progress, Workers workers) {
        OpenedPair pair = OpenedPair.of(data, progress, workers);
        String first = data.request().names().predicting();
        String second = data.request().names().predicted();
        List<Compared> compared = new ArrayList<>();
        compared.add(solve(new Networks(first, second), data, progress, workers));
        compared.add(solve(new Networks(second, second), pair.secondAlone(), progress, workers));
        if (bothDirections) {
            compared.add(solve(new Networks(second, first), pair.reversed(), progress, workers));
            compared.add(solve(new Networks(first, first), pair.firstAlone(), progress, workers));
        }
        return new Answer(data.dataset().categories().label(problem.target().index()), count, compared);
    }

    private Compared solve(Networks names, OpenedDataset one, Progress progress, Workers workers) {
        LambdaSetting lambda = new LambdaSetting.Nonzeros(count);
        Picture picture = new SolveTarget(one, problem.target().index(), Formulation.of(problem), lambda)
                .compute(Optional.empty(), progress, workers)
                .at(lambda);
        return new Compared(names, picture, JudgedSolution.of(picture, progress, workers));
    }
}
