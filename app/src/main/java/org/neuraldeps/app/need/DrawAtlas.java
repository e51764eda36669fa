package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * All that an atlas is drawn from, for somebody who waits for all of it.
 *
 * @param places where the categories lie
 * @param paths all targets
 * @param within all targets within each of two networks, where they are to be seen
 * @param hierarchy where branches are to be seen
 */
public record DrawAtlas(
        PlaceAtlas places, SolveAll paths, Optional<CompareAll> within, Optional<FindHierarchy> hierarchy)
        implements Need<AtlasScene> {

    private record Key(Object places, Object paths, Optional<Object> within, Optional<FindHierarchy> hierarchy) {}

    /** Of a state. */
    public static DrawAtlas of(OpenedDataset data, ExplorerState state) {
        boolean isOfBranches = state.look().atlas().colour() == DotColour.BRANCH;
        return new DrawAtlas(
                new PlaceAtlas(data),
                SolveAll.of(data, state),
                CompareAll.ifSeen(data, state),
                isOfBranches ? Optional.of(new FindHierarchy(data)) : Optional.empty());
    }

    @Override
    public Object key() {
        return new Key(places.key(), paths.key(), within.map(CompareAll::key), hierarchy);
    }

    @Override
    public String title() {
        return Messages.text("task.atlas");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return paths.needs();
    }

    @Override
    public boolean isMetBy(AtlasScene scene) {
        return scene.solved().filter(paths::isMetBy).isPresent()
                && (within.isEmpty()
                        || scene.compared().filter(within.get()::isMetBy).isPresent());
    }

    @Override
    public long bytes(AtlasScene scene) {
        return scene.solved().map(paths::bytes).orElse(0L)
                + scene.compared()
                        .flatMap(compared -> within.map(need -> need.bytes(compared)))
                        .orElse(0L);
    }

    @Override
    public AtlasScene compute(Optional<AtlasScene> before, Progress progress, Workers workers) {
        AtlasScene placed = before.orElseGet(() -> places.compute(Optional.empty(), progress, workers));
        AtlasScene solved = placed.with(paths.compute(placed.solved(), progress, workers));
        if (hierarchy.isPresent()) {
            solved = solved.under(hierarchy.get().compute(Optional.empty(), progress, workers));
        }
        return within.isPresent() ? solved.with(within.get().compute(solved.compared(), progress, workers)) : solved;
    }
}
