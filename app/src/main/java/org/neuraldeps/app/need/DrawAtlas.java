package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * All that an atlas is drawn from, for somebody who waits for all of it.
 *
 * @param places where the categories lie
 * @param paths all targets
 */
public record DrawAtlas(PlaceAtlas places, SolveAll paths) implements Need<AtlasScene> {

    private record Key(Object places, Object paths) {}

    /** Of a state. */
    public static DrawAtlas of(OpenedDataset data, ExplorerState state) {
        return new DrawAtlas(new PlaceAtlas(data), SolveAll.of(data, state));
    }

    @Override
    public Object key() {
        return new Key(places.key(), paths.key());
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
        return scene.solved().filter(paths::isMetBy).isPresent();
    }

    @Override
    public long bytes(AtlasScene scene) {
        return scene.solved().map(paths::bytes).orElse(0L);
    }

    @Override
    public AtlasScene compute(Optional<AtlasScene> before, Progress progress, Workers workers) {
        AtlasScene placed = before.orElseGet(() -> places.compute(Optional.empty(), progress, workers));
        return placed.with(paths.compute(placed.solved(), progress, workers));
    }
}
