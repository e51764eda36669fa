package org.neuraldeps.app.need;

import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedPair;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.PartProgress;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The dependencies of all categories within each of two networks, so that they can be laid over each other.
 *
 * @param data of two networks
 * @param target the category that a λ is meant for, as the first network predicts it
 * @param how how the problem of each target is set up
 * @param lambda the λ that is asked for; k and λ/λ_max are meant for every target of both
 */
public record CompareAll(OpenedDataset data, int target, Formulation how, LambdaSetting lambda)
        implements Need<AllCompared> {

    private record Key(OpenedDataset data, Formulation how) {}

    /** Of a state. */
    public static CompareAll of(OpenedDataset data, ExplorerState state) {
        SolveAll all = SolveAll.of(data, state);
        return new CompareAll(data, all.target(), all.how(), all.lambda());
    }

    /** Which dependencies a state wants to see of some data: of one network only its own. */
    public static Set<EdgeLayer> layers(OpenedDataset data, ExplorerState state) {
        return data.request().isBetween() ? state.look().atlas().layers() : Set.of(EdgeLayer.SOLVED);
    }

    /** Of a state that wants to see dependencies within the networks; empty of any other. */
    public static Optional<CompareAll> ifSeen(OpenedDataset data, ExplorerState state) {
        return layers(data, state).stream().allMatch(layer -> layer == EdgeLayer.SOLVED)
                ? Optional.empty()
                : Optional.of(of(data, state));
    }

    @Override
    public Object key() {
        return new Key(data, how);
    }

    @Override
    public String title() {
        return Messages.text("task.compareAll");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(data);
    }

    @Override
    public long bytes(AllCompared compared) {
        return compared.first().paths().bytes() + compared.second().paths().bytes();
    }

    @Override
    public boolean isMetBy(AllCompared compared) {
        return within(compared.first().data()).isMetBy(compared.first())
                && (!(lambda instanceof LambdaSetting.Absolute)
                        || compared.main().filter(this::isOfTarget).isPresent());
    }

    private boolean isOfTarget(SolvedTarget main) {
        return main.target() == target && path().isMetBy(main);
    }

    @Override
    public AllCompared compute(Optional<AllCompared> before, Progress progress, Workers workers) {
        Optional<SolvedTarget> main = lambda instanceof LambdaSetting.Absolute
                ? Optional.of(path().compute(Optional.empty(), progress.quiet(), workers))
                : Optional.empty();
        if (before.filter(there -> within(there.first().data()).isMetBy(there.first()))
                .isPresent()) {
            return new AllCompared(data, before.get().first(), before.get().second(), main);
        }
        OpenedPair pair = OpenedPair.of(data, new PartProgress(progress, 0, 0.2), workers);
        AllSolved first =
                within(pair.firstAlone()).compute(Optional.empty(), new PartProgress(progress, 0.2, 0.6), workers);
        AllSolved second =
                within(pair.secondAlone()).compute(Optional.empty(), new PartProgress(progress, 0.6, 1), workers);
        return new AllCompared(data, first, second, main);
    }

    /** A λ is that of the target between the networks: within them its λ/λ_max is meant, which changes no path. */
    private SolveAll within(OpenedDataset one) {
        LambdaSetting asked = lambda instanceof LambdaSetting.Absolute ? new LambdaSetting.Ratio(1) : lambda;
        return new SolveAll(one, target, how, asked);
    }

    private SolveTarget path() {
        return new SolveTarget(data, target, how, lambda);
    }
}
