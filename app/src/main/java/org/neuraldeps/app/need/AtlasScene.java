package org.neuraldeps.app.need;

import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.AtlasPlaces;

/**
 * What the atlas is drawn from.
 *
 * @param data what it was computed from
 * @param places of all categories, the same for every problem and λ
 * @param solved all targets for every λ; empty while they are being solved
 * @param compared all targets within each of two networks; empty unless somebody wants to see them
 */
public record AtlasScene(
        OpenedDataset data, AtlasPlaces places, Optional<AllSolved> solved, Optional<AllCompared> compared) {

    /** Of places alone. */
    public AtlasScene(OpenedDataset data, AtlasPlaces places) {
        this(data, places, Optional.empty(), Optional.empty());
    }

    /** The same with the dependencies of all targets. */
    public AtlasScene with(AllSolved other) {
        return new AtlasScene(data, places, Optional.of(other), compared);
    }

    /** The same with the dependencies within each of two networks. */
    public AtlasScene with(AllCompared other) {
        return new AtlasScene(data, places, solved, Optional.of(other));
    }

    /** Which dependencies a state wants to see of these data: of one network only its own. */
    public static Set<EdgeLayer> layers(OpenedDataset data, ExplorerState state) {
        return data.request().isBetween() ? state.look().atlas().layers() : Set.of(EdgeLayer.SOLVED);
    }

    /** Whether any of them lie within the networks, which then have to be solved. */
    public static boolean compares(OpenedDataset data, ExplorerState state) {
        return layers(data, state).stream().anyMatch(layer -> layer != EdgeLayer.SOLVED);
    }

    /** The categories of the data. */
    public Categories categories() {
        return data.dataset().categories();
    }
}
