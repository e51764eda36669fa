package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.AtlasPlaces;

/**
 * What the atlas is drawn from.
 *
 * @param data what it was computed from
 * @param places of all categories, the same for every problem and λ
 * @param solved all targets for every λ; empty while they are being solved
 */
public record AtlasScene(OpenedDataset data, AtlasPlaces places, Optional<AllSolved> solved) {

    /** The same with the dependencies of all targets. */
    public AtlasScene with(AllSolved other) {
        return new AtlasScene(data, places, Optional.of(other));
    }

    /** The categories of the data. */
    public Categories categories() {
        return data.dataset().categories();
    }
}
