package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.stability.TargetStability;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * A target on half-samples of the fit rows, from λ_max down to a λ; asked for when λ rests.
 *
 * @param data what to compute from, as given
 * @param target i
 * @param how how its problem is set up
 * @param lambda how far down, logit²
 * @param sampling the half-samples
 */
public record JudgeCoefficients(OpenedDataset data, int target, Formulation how, double lambda, HalfSampling sampling)
        implements Need<TargetStability> {

    private record Key(OpenedDataset data, int target, Formulation how, HalfSampling sampling) {}

    /** Those of a picture. */
    public static JudgeCoefficients of(Picture picture, ExplorerState state, HalfSampling sampling) {
        return of(picture, Formulation.of(state.problem()), sampling);
    }

    /**
     * Those of a picture.
     *
     * @param how how its problem is set up
     */
    static JudgeCoefficients of(Picture picture, Formulation how, HalfSampling sampling) {
        return new JudgeCoefficients(
                picture.solved().data().asGiven(),
                picture.solved().target(),
                how,
                picture.solution().lambda(),
                sampling);
    }

    /** Whether it is about a target of some data. */
    public boolean isAbout(SolvedTarget solved) {
        return solved.target() == target && solved.data().asGiven() == data;
    }

    @Override
    public Object key() {
        return new Key(data, target, how, sampling);
    }

    @Override
    public String title() {
        return Messages.text("task.halves", data.dataset().categories().label(target), sampling.count());
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    @Override
    public boolean isMetBy(TargetStability result) {
        return result.reaches(lambda);
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public long bytes(TargetStability result) {
        return result.bytes();
    }

    @Override
    public TargetStability compute(Optional<TargetStability> before, Progress progress, Workers workers) {
        OpenedDataset gauged = data.in(how.gauge(), progress, workers);
        return TargetStability.solve(
                gauged.onBlocks(target, how.focus(), sampling, progress, workers)
                        .following(how.rule()),
                sampling,
                lambda,
                progress,
                workers);
    }
}
