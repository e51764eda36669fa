package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * An atlas without dependencies: where the categories lie.
 *
 * @param data what to compute from
 */
public record PlaceAtlas(OpenedDataset data) implements DataNeed<AtlasScene> {

    @Override
    public String title() {
        return new PlaceCategories(data).title();
    }

    @Override
    public AtlasScene compute(Optional<AtlasScene> before, Progress progress, Workers workers) {
        return new AtlasScene(data, new PlaceCategories(data).compute(Optional.empty(), progress, workers));
    }
}
