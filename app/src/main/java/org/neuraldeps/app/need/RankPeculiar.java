package org.neuraldeps.app.need;

import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.PeculiarDependencies;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.stability.EdgeStability;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The dependencies of all categories at a λ by how peculiar they are. Between networks the sizes of the targets take a pass over the
 * second network's rows, once.
 *
 * @param solved all targets
 * @param common the λ/λ_max or k of all of them
 * @param hierarchy what the categories are kinds of
 * @param stability how often half-samples select each dependency, as far down as this λ; empty where that is not asked for
 */
public record RankPeculiar(
        AllSolved solved, LambdaSetting common, Hierarchy hierarchy, Optional<EdgeStability> stability)
        implements Need<RankPeculiar.Answer> {

    /** A dependency with its numbers and the object that holds them. */
    private static final long BYTES_A_DEPENDENCY = 88;

    /**
     * The answer.
     *
     * @param solved all targets
     * @param common the λ/λ_max or k of all of them
     * @param hierarchy what the categories are kinds of
     * @param ranking the dependencies, the most peculiar first
     * @param targetSquares C_ii of each target, logit²
     */
    public record Answer(
            AllSolved solved,
            LambdaSetting common,
            Hierarchy hierarchy,
            PeculiarDependencies ranking,
            double[] targetSquares) {}

    private record Key(OpenedDataset data, Formulation how, Hierarchy hierarchy) {}

    @Override
    public Object key() {
        return new Key(solved.data(), solved.how(), hierarchy);
    }

    @Override
    public String title() {
        return Messages.text("task.peculiar");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(solved.data().asGiven());
    }

    @Override
    public boolean isMetBy(Answer answer) {
        return answer.common().equals(common) && answer.ranking().isJudged() == stability.isPresent();
    }

    @Override
    public long bytes(Answer answer) {
        return BYTES_A_DEPENDENCY * answer.ranking().all().size() + Double.BYTES * (long) answer.targetSquares().length;
    }

    @Override
    public Answer compute(Optional<Answer> before, Progress progress, Workers workers) {
        OpenedDataset gauged = solved.data().in(solved.how().gauge(), progress, workers);
        double[] targets = before.map(Answer::targetSquares)
                .orElseGet(() -> diagonal(gauged.dataset()
                        .other()
                        .map(other -> MomentSource.of(
                                other, FitSample.of(gauged.dataset().split()), progress, workers))
                        .orElse(gauged.moments())));
        SparseTheta theta = solved.paths().at(common);
        Optional<double[]> frequencies =
                stability.map(judged -> judged.frequencies(theta, solved.paths().lambdas(common)));
        PeculiarDependencies ranking =
                PeculiarDependencies.of(theta, targets, diagonal(gauged.moments()), hierarchy, frequencies);
        return new Answer(solved, common, hierarchy, ranking, targets);
    }

    private static double[] diagonal(SecondMoments moments) {
        return IntStream.range(0, moments.size()).mapToDouble(moments::diagonal).toArray();
    }
}
